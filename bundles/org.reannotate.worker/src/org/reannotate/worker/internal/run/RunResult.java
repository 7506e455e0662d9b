package org.reannotate.worker.internal.run;

import java.util.Map;

/** What a run came to, beside its files. */
record RunResult(Map<String, Double> metrics, int unreadable, int resumedFolds) {
}
