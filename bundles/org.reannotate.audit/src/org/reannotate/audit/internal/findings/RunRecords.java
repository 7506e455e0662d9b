package org.reannotate.audit.internal.findings;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.words.Epochs;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunStatus;

/** The store's record of a run. */
public final class RunRecords {
    private RunRecords() {
    }

    /** The record of a finished run with what its findings say about the dataset. */
    public static RunRecord finished(RunInfo info, Findings findings) {
        var metrics = new TreeMap<String, Double>(info.metrics());
        metrics.put("accuracy", findings.labelIssues().accuracy());
        metrics.put("health", findings.labelIssues().health());
        metrics.put("flags", (double) findings.labelIssues().flagCount());
        metrics.put("flags_precision", findings.labelIssues().precision().estimate());
        metrics.put("flags_precision_low", findings.labelIssues().precision().low());
        metrics.put("flags_precision_high", findings.labelIssues().precision().high());
        return record(info, metrics);
    }

    /** The record of a finished run as it stands in its folder. */
    public static RunRecord finished(RunInfo info) {
        return record(info, new TreeMap<>(info.metrics()));
    }

    private static RunRecord record(RunInfo info, Map<String, Double> metrics) {
        metrics.values().removeIf(value -> value == null || !Double.isFinite(value));
        return new RunRecord(info.name(), words(info), RunStatus.FINISHED.name().toLowerCase(Locale.ROOT),
                instant(info.started(), Instant.EPOCH), instant(info.finished(), null), info.lastDecision(), metrics);
    }

    /** Network and hyperparameters in a few words. */
    public static String words(RunInfo info) {
        Recipe recipe = info.recipe();
        Network network = recipe.network();
        String judged = recipe.evaluation().isSplit() ? NLS.bind(Messages.RunRecords_split, recipe.seed())
                : NLS.bind(Messages.RunRecords_folds, recipe.folds(), recipe.seed());
        if (network != null) {
            return NLS.bind(Messages.RunRecords_scratch,
                    new Object[] { network.id(), recipe.imageSize(), Epochs.of(recipe.training().epochs()), judged });
        }
        String backbone = info.backboneName() == null ? recipe.backbone() : info.backboneName();
        return recipe.trainsNetwork() ? NLS.bind(Messages.RunRecords_unfrozen, backbone, judged)
                : NLS.bind(Messages.RunRecords_transfer, backbone, judged);
    }

    private static @Nullable Instant instant(@Nullable String text, @Nullable Instant otherwise) {
        try {
            return text == null ? otherwise : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
