package org.reannotate.views.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunState;
import org.reannotate.core.model.ModelService;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.running.RunCommands;
import org.reannotate.views.running.RunPart;

/** What a person does with the runs that are selected. UI thread only. */
final class RunActions {

	private final RunsView view;

	RunActions(RunsView view) {
		this.view = view;
	}

	/** The menu of the view and of its table. */
	RunMenu menu() {
		var menu = new RunMenu(view.getViewSite());
		menu.add("activate", Messages.RunsView_activate, true,
				runs -> runs.size() == 1 && runs.get(0).finished() && !runs.get(0).entry().active(), this::activate);
		menu.add("compare", Messages.RunsView_compare, true, runs -> !runs.isEmpty(), this::compare);
		menu.add("follow", Messages.RunsView_follow, true, runs -> runs.size() == 1, this::follow);
		menu.add("resume", Messages.RunsView_resume, true, runs -> runs.size() == 1 && runs.get(0).entry().resumable()
				&& RunCommands.has(view.getSite(), RunCommands.RESUME), () -> launching(RunCommands.RESUME));
		menu.add("trainLike", Messages.RunsView_trainLike, true, runs -> runs.size() == 1
				&& runs.get(0).entry().info() != null && RunCommands.has(view.getSite(), RunCommands.TRAIN_LIKE),
				() -> launching(RunCommands.TRAIN_LIKE));
		menu.add("export", Messages.RunsView_export, false, runs -> runs.size() == 1 && runs.get(0).finished(),
				this::export);
		menu.add("folder", Messages.RunsView_folder, false, runs -> runs.size() == 1, this::openFolder);
		menu.add("delete", Messages.RunsView_delete, true, runs -> !runs.isEmpty()
				&& runs.stream().noneMatch(run -> run.entry().state() == RunState.RUNNING), this::delete);
		menu.done();
		return menu;
	}

	/** With one run: with the active one, else the newest other finished one. */
	private void compare() {
		List<RunRow> runs = view.selectedRuns();
		if (runs.size() == 1 && view.table().content() instanceof RunTable content) {
			List<RunRow> others = IntStream.range(0, content.size()).mapToObj(content::row)
					.filter(run -> run.finished() && !run.name().equals(runs.get(0).name())).toList();
			others.stream().filter(run -> run.entry().active()).findFirst().or(() -> others.stream().findFirst())
					.ifPresent(other -> view.selectRuns(List.of(runs.get(0).name(), other.name())));
		}
		if (view.selectedRuns().size() > 1) {
			view.comparison().setFocus();
		}
	}

	private void activate() {
		DatasetSession session = view.session();
		List<RunRow> runs = view.selectedRuns();
		if (session != null && runs.size() == 1) {
			String name = runs.get(0).name();
			new RunJob(NLS.bind(Messages.RunsView_activating, name), session,
					(used, monitor) -> RunCatalog.of(used.store()).activate(name, monitor)).schedule();
		}
	}

	/** Shows the selected run in the Training view. */
	void follow() {
		List<RunRow> runs = view.selectedRuns();
		if (!runs.isEmpty()) {
			RunPart.open(view.getSite().getPage(), RunPart.TRAINING, runs.get(0).name());
		}
	}

	private void launching(String command) {
		DatasetSession session = view.session();
		if (session != null) {
			RunCommands.run(view.getSite(), command, session, view.selectedRuns().get(0).name());
		}
	}

	private void export() {
		RunRow run = view.selectedRuns().get(0);
		Integer fold = Exporting.askFold(view.table(), run);
		Path output = fold == null ? null : Exporting.askFolder(view.table(), run);
		if (fold != null && output != null) {
			exportTo(fold, output);
		}
	}

	/** Exports a network of the selected run into a new folder. UI thread. */
	void exportTo(int fold, Path output) {
		DatasetSession session = view.session();
		if (session != null && !view.selectedRuns().isEmpty()) {
			Exporting.export(view.table(), view.getSite().getService(ModelService.class), session, view.selectedRuns().get(0),
					fold, output);
		}
	}

	private void openFolder() {
		Program.launch(view.selectedRuns().get(0).entry().folder().path().toString());
	}

	private void delete() {
		DatasetSession session = view.session();
		if (session != null) {
			Deleting.ask(view.table(), session, view.selectedRuns());
		}
	}
}
