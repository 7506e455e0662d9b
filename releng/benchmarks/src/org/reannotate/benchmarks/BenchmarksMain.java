package org.reannotate.benchmarks;

import java.util.List;
import java.util.Locale;

import org.reannotate.benchmarks.analysis.AnalysisCost;
import org.reannotate.benchmarks.analysis.ProbabilityWrong;
import org.reannotate.benchmarks.analysis.ReferenceParity;
import org.reannotate.benchmarks.analysis.ReferenceRanking;
import org.reannotate.benchmarks.audit.AuditCifar10;
import org.reannotate.benchmarks.audit.AuditDuplicates;
import org.reannotate.benchmarks.audit.AuditRooms;
import org.reannotate.benchmarks.audit.AuditScenes;
import org.reannotate.benchmarks.audit.AuditScenesSplit;
import org.reannotate.benchmarks.audit.InteractiveSpeed;
import org.reannotate.benchmarks.findings.MergeableAgain;
import org.reannotate.benchmarks.findings.MergeableDigits;
import org.reannotate.benchmarks.findings.MultiClassCifar10h;
import org.reannotate.benchmarks.formats.DecodeSpeed;
import org.reannotate.benchmarks.formats.ImportSpeed;
import org.reannotate.benchmarks.formats.ThumbnailSpeed;
import org.reannotate.benchmarks.store.CrashDecisions;
import org.reannotate.benchmarks.store.StoreInsertMillion;
import org.reannotate.benchmarks.store.StoreQueryMillion;
import org.reannotate.benchmarks.store.StoreWorkMillion;
import org.reannotate.benchmarks.store.TwoAnnotators;
import org.reannotate.benchmarks.workbench.WorkbenchFollowing;
import org.reannotate.benchmarks.workbench.WorkbenchSpeed;
import org.reannotate.benchmarks.worker.DecodeAheadSpeed;
import org.reannotate.benchmarks.worker.ExplainSpeed;
import org.reannotate.benchmarks.worker.LearningRates;
import org.reannotate.benchmarks.worker.RefitSpeed;
import org.reannotate.benchmarks.worker.ScenesTraining;
import org.reannotate.benchmarks.worker.TrainingMemory;
import org.reannotate.benchmarks.worker.TrainingSpeed;
import org.reannotate.benchmarks.kills.WorkerKills;
import org.reannotate.benchmarks.worker.WorkerSpeed;

/** Runs the benchmarks named on the command line; without a name it lists them. */
public final class BenchmarksMain {

	private static final List<Benchmark> BENCHMARKS = List.of(new ReferenceParity(), new ReferenceRanking(),
			new ProbabilityWrong(), new AnalysisCost(), new MultiClassCifar10h(), new MergeableDigits(),
			new MergeableAgain(), new AuditScenes(), new AuditScenesSplit(),
			new AuditDuplicates(), new AuditCifar10(), new AuditRooms(), new InteractiveSpeed(), new ImportSpeed(), new DecodeSpeed(),
			new ThumbnailSpeed(), new StoreInsertMillion(), new StoreQueryMillion(), new StoreWorkMillion(),
			new CrashDecisions(), new TwoAnnotators(), new DecodeAheadSpeed(), new WorkerSpeed(), new TrainingSpeed(), new TrainingMemory(), new ScenesTraining(), new LearningRates(), new RefitSpeed(), new ExplainSpeed(),
			new WorkerKills(), new WorkbenchSpeed(), new WorkbenchFollowing());

	private BenchmarksMain() {
	}

	public static void main(String[] names) throws Exception {
		if (names.length == 0) {
			BENCHMARKS.forEach(benchmark -> System.out.println(benchmark.name()));
		}
		for (String name : names) {
			find(name).run((figure, value, unit) -> System.out
					.println(String.format(Locale.ROOT, "%s %s %s", figure, number(value), unit)));
		}
	}

	private static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
				: String.format(Locale.ROOT, "%.4g", value);
	}

	private static Benchmark find(String name) {
		return BENCHMARKS.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no benchmark " + name));
	}
}
