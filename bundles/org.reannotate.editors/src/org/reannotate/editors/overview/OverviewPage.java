package org.reannotate.editors.overview;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.reannotate.audit.AuditService;
import org.reannotate.audit.recipe.RecipeRequest;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.editors.blind.BlindCheckEditor;
import org.reannotate.editors.audit.AuditJob;
import org.reannotate.editors.audit.BackboneOffer;
import org.reannotate.editors.audit.CommandCall;
import org.reannotate.editors.dataset.DatasetPage;
import org.reannotate.editors.dataset.PageHost;
import org.reannotate.editors.dataset.Snapshots;
import org.reannotate.editors.gallery.ImageQuery;
import org.reannotate.editors.overview.DatasetOverview.NextStep;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.thread.UiThread;

/** The first page: the dataset at a glance, and what to do next. */
public final class OverviewPage implements DatasetPage, OverviewActions {

	private static final String TRAIN = "org.reannotate.commands.train";
	private static final String HELP = "org.reannotate.help.overview";

	private final PageHost host;
	private final IJobChangeListener auditListener = new AuditListener();
	private OverviewForm form;
	private @Nullable Snapshots<DatasetOverview> snapshots;

	public OverviewPage(PageHost host) {
		this.host = host;
	}

	@Override
	public String title() {
		return Messages.OverviewPage_title;
	}

	@Override
	public Control create(Composite parent) {
		form = new OverviewForm(parent, this);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(form.control(), HELP);
		Job.getJobManager().addJobChangeListener(auditListener);
		return form.control();
	}

	@Override
	public void opened(DatasetSession session) {
		var reading = new Snapshots<>(Messages.OverviewPage_reading, form.control(), session,
				store -> OverviewReader.read(store, session.findings().set()),
				overview -> form.show(overview, audit(session)), this::failed);
		snapshots = reading;
		reading.now();
	}

	@Override
	public void failed(String message) {
		form.showError(message);
	}

	@Override
	public void changed(Set<Change> changes) {
		Snapshots<DatasetOverview> reading = snapshots;
		if (reading != null) {
			reading.soon();
		}
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public @Nullable ISelectionProvider selection() {
		return null;
	}

	@Override
	public void dispose() {
		Job.getJobManager().removeJobChangeListener(auditListener);
		Snapshots<DatasetOverview> reading = snapshots;
		if (reading != null) {
			reading.dispose();
		}
	}

	@Override
	public void showImages(ImageQuery images) {
		host.showImages(images);
	}

	@Override
	public void showCategories() {
		host.showCategories();
	}

	@Override
	public SampleIndex index() {
		DatasetSession session = host.session();
		if (session == null) {
			throw new IllegalStateException("Nothing is open");
		}
		return session.store().index();
	}

	@Override
	public void take(NextStep step, DatasetOverview overview) {
		switch (step) {
		case REVIEW -> NextSteps.showView(host, NextSteps.ISSUES, overview.review().issues());
		case CANDIDATES -> NextSteps.showView(host, NextSteps.CANDIDATES, overview.review().candidates());
		case MERGE -> NextSteps.showView(host, NextSteps.MERGEABLE, overview.review().pairs());
		case LABEL -> showImages(overview.files().unlabelled().images());
		case SETTLE_DUPLICATES -> NextSteps.showView(host, NextSteps.DUPLICATES, overview.duplicates().conflicts());
		case IMPORT -> NextSteps.importImages(host);
		case DONE -> NextSteps.exportLabels(host);
		case TRAIN -> train();
		case AUDIT, AUDIT_AGAIN -> startAudit();
		}
	}

	@Override
	public void startAudit() {
		new BackboneOffer(form.control().getShell(), host.getEditorSite()).before(this::startNow);
	}

	private void startNow(RecipeRequest recipe) {
		DatasetSession session = host.session();
		if (session != null && AuditJob.start(session, host.getEditorSite().getService(AuditService.class), recipe)) {
			form.setAudit(0);
		}
	}

	@Override
	public boolean canTrain() {
		return new CommandCall(host.getEditorSite(), TRAIN).isThere();
	}

	@Override
	public void train() {
		DatasetSession session = host.session();
		if (session != null) {
			new CommandCall(host.getEditorSite(), TRAIN).run("dataset", session.folder().toString());
		}
	}

	@Override
	public void cancelAudit() {
		DatasetSession session = host.session();
		if (session != null) {
			AuditJob.cancel(session);
		}
	}

	@Override
	public void checkBlind() {
		DatasetSession session = host.session();
		if (session != null) {
			BlindCheckEditor.open(host.getEditorSite().getPage(), session.folder());
		}
	}

	@Override
	public void focusNumbers() {
		form.focusNumbers();
	}

	@Override
	public boolean readOnly() {
		DatasetSession session = host.session();
		return session != null && session.store().info().readOnly();
	}

	@Override
	public void retry() {
		host.reopen();
	}

	/** How much of an audit is done; negative where none runs or waits. */
	private static double audit(DatasetSession session) {
		return AuditJob.isRunning(session) ? session.audit().share() : -1;
	}

	/** An audit is further. */
	public void auditProgressed() {
		DatasetSession session = host.session();
		if (session != null) {
			form.setAudit(audit(session));
		}
	}

	/** Shows when an audit begins and ends; then shows what it found. */
	private final class AuditListener extends JobChangeAdapter {

		@Override
		public void aboutToRun(@Nullable IJobChangeEvent event) {
			concerned(event, session -> form.setAudit(audit(session)));
		}

		@Override
		public void done(@Nullable IJobChangeEvent event) {
			concerned(event, session -> {
				form.setAudit(audit(session));
				changed(Set.of(Change.RUNS));
			});
		}

		private void concerned(@Nullable IJobChangeEvent event, Consumer<DatasetSession> action) {
			if (event != null && event.getJob().belongsTo(AuditJob.FAMILY) && !form.control().isDisposed()) {
				UiThread.run(form.control(), () -> {
					DatasetSession session = host.session();
					if (session != null) {
						action.accept(session);
					}
				});
			}
		}
	}
}
