package org.reannotate.views.training;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.words.Percent;
import org.reannotate.protocol.words.TimeSpan;
import org.reannotate.views.running.TimeWords;

/**
 * How a run stands in a sentence, with links to what can be done now: {@link #RESUME}, {@link #LOG}, {@link #RUNS},
 * {@link #NEWEST}. Pure.
 */
final class StateLine {

	static final String RESUME = "resume";
	static final String LOG = "log";
	static final String RUNS = "runs";
	static final String NEWEST = "newest";

	private StateLine() {
	}

	/** @param canResume whether somebody can go on with runs */
	static String of(TrainingSnapshot snapshot, boolean canResume) {
		RunEntry run = snapshot.run();
		if (run == null) {
			return "";
		}
		String text = switch (run.state()) {
		case RUNNING -> running(snapshot.progress());
		case FINISHED -> finished(run.info());
		case CANCELLED -> broken(Messages.StateLine_cancelled, snapshot.progress());
		case INTERRUPTED -> broken(Messages.StateLine_interrupted, snapshot.progress());
		case FAILED -> NLS.bind(Messages.StateLine_failed, escape(reason(run.info()))) + ' ' + Messages.StateLine_log;
		};
		if (run.resumable() && canResume) {
			text += ' ' + Messages.StateLine_resume;
		}
		return snapshot.chosen() ? text + ' ' + Messages.StateLine_newest : text;
	}

	private static String running(TrainingProgress progress) {
		if (progress.network() == 0) {
			return Messages.StateLine_preparing;
		}
		String text = place(progress);
		String left = TimeSpan.of(progress.secondsLeft());
		if (!Double.isNaN(progress.speed())) {
			text = NLS.bind(Messages.StateLine_speed, text, Math.round(progress.speed()));
		}
		return left.isEmpty() || progress.share() >= 1 ? text : NLS.bind(Messages.StateLine_left, text, left);
	}

	private static String place(TrainingProgress progress) {
		String epoch = NLS.bind(Messages.StateLine_epoch, progress.epoch(), progress.epochs());
		return progress.networks() == 1 ? epoch
				: NLS.bind(Messages.StateLine_network, new Object[] { progress.network(), progress.networks(), epoch });
	}

	private static String broken(String words, TrainingProgress progress) {
		return progress.network() == 0 ? NLS.bind(words, Messages.StateLine_beforeFirst)
				: NLS.bind(words, NLS.bind(Messages.StateLine_in, place(progress)));
	}

	private static String finished(@Nullable RunInfo info) {
		if (info == null) {
			return Messages.StateLine_finished;
		}
		String when = TimeWords.when(TimeWords.instant(info.finished()));
		String length = TimeSpan.of(TimeWords.seconds(TimeWords.instant(info.started()), TimeWords.instant(info.finished())));
		Double validation = info.metrics().get("validation_accuracy");
		Double test = info.metrics().get("test_accuracy");
		Double accuracy = info.metrics().get("accuracy");
		String text = NLS.bind(Messages.StateLine_finishedWhen, when, length);
		if (validation != null && test != null) {
			text = NLS.bind(Messages.StateLine_split, new Object[] { text, Percent.fine(validation), Percent.fine(test) });
		} else if (accuracy != null) {
			text = NLS.bind(info.recipe().evaluation().isSplit() ? Messages.StateLine_validation : Messages.StateLine_accuracy,
					text, Percent.fine(accuracy));
		}
		return text + ' ' + Messages.StateLine_runs;
	}

	private static String reason(@Nullable RunInfo info) {
		String message = info == null ? null : info.message();
		return message == null || message.isBlank() ? Messages.StateLine_noReason : message.strip();
	}

	/** A message may quote what looks like a link. */
	private static String escape(String text) {
		return text.replace('<', '\u2039').replace('>', '\u203a').replace("&", "&&");
	}
}
