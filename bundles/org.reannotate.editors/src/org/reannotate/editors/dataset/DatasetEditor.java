package org.reannotate.editors.dataset;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorPart;
import org.reannotate.audit.AuditService;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreListener;
import org.reannotate.editors.audit.AuditJob;
import org.reannotate.editors.overview.DatasetOverview;
import org.reannotate.editors.overview.OverviewForm;
import org.reannotate.editors.overview.OverviewReader;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.ui.thread.UiThread;

/**
 * The editor of a dataset: its overview, kept current, from which an audit is started. Nothing is ever unsaved: every
 * change goes to the store at once.
 */
public class DatasetEditor extends EditorPart {

	public static final String ID = "org.reannotate.editors.dataset";
	/** The family of the jobs that open datasets and read overviews. */
	public static final Object FAMILY = DatasetEditor.class;
	private static final String FINDINGS_VIEW = "org.reannotate.views.findings";

	private final Job refresh = new RefreshJob();
	private final StoreListener storeListener = event -> refresh.schedule(100);
	private final IJobChangeListener auditListener = new AuditListener();
	private volatile boolean closed;
	private volatile @Nullable DatasetSession session;
	private OverviewForm form;
	private @Nullable UndoRedoActionGroup undoActions;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IURIEditorInput)) {
			throw new PartInitException(NLS.bind(Messages.DatasetEditor_notAFile, input.getName()));
		}
		setSite(site);
		setInput(input);
		setPartName(folder().getFileName() == null ? input.getName() : folder().getFileName().toString());
	}

	private Path folder() {
		Path file = Path.of(((IURIEditorInput) getEditorInput()).getURI()).toAbsolutePath();
		Path parent = file.getParent();
		return parent == null ? file : parent;
	}

	@Override
	public void createPartControl(Composite parent) {
		form = new OverviewForm(parent, this::startAudit, this::showFindings);
		Job.getJobManager().addJobChangeListener(auditListener);
		Job opening = new OpeningJob(folder());
		opening.schedule();
	}

	/** The open dataset, or null while it is being opened or where it cannot be. */
	public @Nullable DatasetSession session() {
		return session;
	}

	/** Starts an audit as a job, unless one is running. UI thread. */
	public void startAudit() {
		DatasetSession opened = session;
		if (opened != null && !AuditJob.isRunning(opened)) {
			new AuditJob(opened, getSite().getService(AuditService.class)).schedule();
			form.setAuditRunning(true);
		}
	}

	private void showFindings() {
		try {
			getSite().getPage().showView(FINDINGS_VIEW);
		} catch (PartInitException e) {
			ILog.of(DatasetEditor.class).log(e.getStatus());
		}
	}

	private void opened(DatasetSession acquired) {
		session = acquired;
		setPartName(acquired.store().info().name());
		acquired.store().addListener(storeListener);
		var actions = new UndoRedoActionGroup(getSite(), acquired.undoContext(), true);
		actions.fillActionBars(getEditorSite().getActionBars());
		getEditorSite().getActionBars().updateActionBars();
		undoActions = actions;
		if (getSite().getPage().getActiveEditor() == this) {
			sessions().activate(acquired);
		}
		refresh.schedule();
	}

	private DatasetSessions sessions() {
		return getSite().getService(DatasetSessions.class);
	}

	@Override
	public void setFocus() {
		form.control().setFocus();
		DatasetSession opened = session;
		if (opened != null) {
			sessions().activate(opened);
		}
	}

	@Override
	public void dispose() {
		closed = true;
		Job.getJobManager().removeJobChangeListener(auditListener);
		refresh.cancel();
		UndoRedoActionGroup actions = undoActions;
		if (actions != null) {
			actions.dispose();
		}
		DatasetSession opened = session;
		if (opened != null) {
			opened.store().removeListener(storeListener);
			opened.close();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// every change is in the store already
	}

	@Override
	public void doSaveAs() {
		// not allowed: File > Export writes labels elsewhere
	}

	/** Opens the dataset, which may wait for a disk or another process. */
	private final class OpeningJob extends Job {

		private final Path folder;

		OpeningJob(Path folder) {
			super(NLS.bind(Messages.DatasetEditor_opening, folder.getFileName()));
			this.folder = folder;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				DatasetSession acquired = sessions().acquire(folder);
				if (closed) {
					acquired.close();
				} else {
					UiThread.run(form.control(), () -> opened(acquired));
				}
			} catch (DatasetException e) {
				UiThread.run(form.control(), () -> form.showError(e.getMessage()));
				ILog.of(DatasetEditor.class).warn(e.getMessage(), e);
			}
			return Status.OK_STATUS;
		}
	}

	/** Reads the overview again, once for any number of changes while it waits. */
	private final class RefreshJob extends Job {

		RefreshJob() {
			super(Messages.DatasetEditor_reading);
			setSystem(true);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			DatasetSession opened = session;
			if (opened == null || closed) {
				return Status.CANCEL_STATUS;
			}
			try {
				DatasetOverview overview = OverviewReader.read(opened.store());
				UiThread.run(form.control(), () -> form.show(overview, AuditJob.isRunning(opened)));
				return Status.OK_STATUS;
			} catch (DatasetException e) {
				return closed ? Status.CANCEL_STATUS : Status.error(e.getMessage(), e);
			}
		}
	}

	/** Shows when an audit begins and ends; then shows what it found. */
	private final class AuditListener extends JobChangeAdapter {

		@Override
		public void done(@Nullable IJobChangeEvent event) {
			if (event != null && event.getJob().belongsTo(AuditJob.FAMILY) && !closed) {
				boolean found = event.getResult().isOK();
				UiThread.run(form.control(), () -> {
					form.setAuditRunning(false);
					refresh.schedule();
					if (found && getSite().getPage().isPartVisible(DatasetEditor.this)) {
						showFindings();
					}
				});
			}
		}
	}
}
