package org.reannotate.views.runs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.audit.training.RunState;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.words.Numbers;
import org.reannotate.protocol.words.TimeSpan;
import org.reannotate.views.running.RunWords;
import org.reannotate.views.running.TimeWords;

/** All that is known about one run, as text. Pure. */
final class RunDetails {

	private RunDetails() {
	}

	static String of(RunRow run) {
		var lines = new ArrayList<String>();
		RunInfo info = run.entry().info();
		lines.add(run.name());
		String message = info == null ? null : info.message();
		boolean more = message != null && run.entry().state() == RunState.FAILED;
		lines.add(more ? NLS.bind(Messages.RunDetails_state, RunWords.state(run.entry().state()), message)
				: RunWords.state(run.entry().state()));
		if (info == null) {
			return String.join("\n", lines);
		}
		String length = TimeSpan.of(run.seconds());
		lines.add(length.isEmpty() ? NLS.bind(Messages.RunDetails_started, TimeWords.when(run.started()))
				: NLS.bind(Messages.RunDetails_time, TimeWords.when(run.started()), length));
		lines.add(NLS.bind(Messages.RunDetails_recipe, run.recipe()));
		lines.add(NLS.bind(Messages.RunDetails_data,
				new Object[] { Numbers.of(info.samples()), Numbers.of(info.categories().size()), data(run.entry().data()) }));
		lines.add(NLS.bind(Messages.RunDetails_decisions, Numbers.of(run.entry().decisionsKnown()), Numbers.of(run.since())));
		add(lines, Messages.RunDetails_engine, info.engine());
		info.notes().forEach(lines::add);
		lines.add("");
		lines.add(info.recipe().toJson());
		return String.join("\n", lines);
	}

	private static String data(DataChoice data) {
		String labels = data.labels() == Labels.AS_IMPORTED ? Messages.RunDetails_imported : Messages.RunDetails_decided;
		return data.floor() == 0 ? labels : NLS.bind(Messages.RunDetails_floor, labels, data.floor());
	}

	private static void add(List<String> lines, String text, @Nullable Object value) {
		if (value != null) {
			lines.add(NLS.bind(text, value));
		}
	}
}
