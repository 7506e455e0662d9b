package org.reannotate.views.findings;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreListener;
import org.reannotate.ui.parts.UndoHook;
import org.reannotate.ui.review.ReviewKeys;
import org.reannotate.ui.review.ReviewMenu;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.ui.thread.UiThread;
import org.reannotate.views.model.ReviewHeadline;
import org.reannotate.views.model.ReviewItem;
import org.reannotate.views.model.ReviewLists;
import org.reannotate.views.model.ReviewListReader;

/**
 * What the last audit of the current dataset found: incorrect labels, multi-class candidates and mergeable categories,
 * each in a tab. Follows the dataset that the person works on and every change in it.
 */
public class FindingsView extends ViewPart implements ReviewTarget {

	public static final String ID = "org.reannotate.views.findings";
	/** The family of the jobs that read findings. */
	public static final Object FAMILY = FindingsView.class;

	private final Job reading = new ReadingJob();
	private final StoreListener storeListener = event -> reading.schedule();
	private final Runnable sessionListener = this::follow;
	private DatasetSessions sessions;
	private @Nullable DatasetSession session;
	private CTabFolder folder;
	private ReviewPane issues;
	private ReviewPane candidates;
	private PairsPane pairs;
	private UndoHook undo;

	@Override
	public void createPartControl(Composite parent) {
		folder = new CTabFolder(parent, SWT.FLAT | SWT.BOTTOM);
		issues = tab(Messages.FindingsView_incorrectLabels, new ReviewPane(folder));
		candidates = tab(Messages.FindingsView_candidates, new ReviewPane(folder));
		pairs = tab(Messages.FindingsView_mergeable, new PairsPane(folder));
		folder.setSelection(0);
		ReviewMenu.hook(issues.gallery(), getSite(), issues.gallery());
		ReviewMenu.hook(candidates.gallery(), getSite(), candidates.gallery());
		getSite().setSelectionProvider(issues.gallery());
		folder.addListener(SWT.Selection, event -> {
			ReviewPane pane = activePane();
			getSite().setSelectionProvider(pane == null ? issues.gallery() : pane.gallery());
		});
		undo = new UndoHook(getSite(), getViewSite().getActionBars());
		ReviewKeys.attach(folder, getSite());
		sessions = getSite().getService(DatasetSessions.class);
		sessions.addListener(sessionListener);
		show(ReviewLists.NONE);
		follow();
	}

	private <C extends Control> C tab(String title, C content) {
		var item = new CTabItem(folder, SWT.NONE);
		item.setText(title);
		item.setControl(content);
		return content;
	}

	/** The pane whose images commands act on, or null while pairs are shown. */
	private @Nullable ReviewPane activePane() {
		return switch (folder.getSelectionIndex()) {
		case 0 -> issues;
		case 1 -> candidates;
		default -> null;
		};
	}

	@Override
	public @Nullable DatasetSession session() {
		return session;
	}

	/** The selected findings about images; empty while pairs are shown. */
	public List<ReviewItem> selected() {
		ReviewPane pane = activePane();
		return pane == null ? List.of() : pane.selected();
	}

	@Override
	public List<Integer> selectedSamples() {
		return selected().stream().map(item -> item.sample().id()).toList();
	}

	@Override
	public SampleList list() {
		ReviewPane pane = activePane();
		return pane == null ? SampleList.EMPTY
				: new SampleList(folder.getItem(folder.getSelectionIndex()).getText(), pane.ids());
	}

	@Override
	public void select(int sampleId) {
		onPane(pane -> pane.gallery().select(pane.gallery().content().indexOf(sampleId)));
	}

	@Override
	public void step(int delta) {
		onPane(pane -> pane.gallery().step(delta));
	}

	@Override
	public void advance() {
		onPane(pane -> pane.gallery().advance());
	}

	@Override
	public void clear() {
		onPane(pane -> pane.gallery().select(-1));
	}

	private void onPane(Consumer<ReviewPane> action) {
		ReviewPane pane = activePane();
		if (pane != null) {
			action.accept(pane);
		}
	}

	private void follow() {
		UiThread.run(folder, () -> {
			DatasetSession current = sessions.current();
			if (current != session) {
				detach();
				session = current == null ? null : current.retain();
				attach();
			}
		});
	}

	private void attach() {
		DatasetSession shown = session;
		if (shown != null) {
			shown.store().addListener(storeListener);
			undo.follow(shown.undoContext());
		}
		reading.schedule();
	}

	private void detach() {
		DatasetSession shown = session;
		session = null;
		if (shown != null) {
			shown.store().removeListener(storeListener);
			shown.close();
		}
	}

	private void show(ReviewLists newLists) {
		String missing = session == null ? Messages.FindingsView_noDataset
				: newLists.run() == null ? Messages.FindingsView_noRunYet : null;
		DatasetSession shown = session;
		issues.show(shown, newLists.labelIssues(),
				missing == null ? ReviewHeadline.ofLabelIssues(newLists.labelIssues(), newLists.run()) : "",
				missing == null ? Messages.FindingsView_noIncorrectLabels : missing);
		candidates.show(shown, newLists.candidates(), missing == null ? ReviewHeadline.of(newLists.candidates()) : "",
				missing == null ? Messages.FindingsView_noCandidates : missing);
		pairs.show(shown, newLists.pairs(), missing != null ? missing
				: newLists.pairs().isEmpty() ? Messages.FindingsView_noPairs
						: NLS.bind(Messages.FindingsView_pairs, newLists.pairs().size()));
		title(0, Messages.FindingsView_incorrectLabels, ReviewLists.open(newLists.labelIssues()));
		title(1, Messages.FindingsView_candidates, ReviewLists.open(newLists.candidates()));
		title(2, Messages.FindingsView_mergeable, newLists.pairs().size());
	}

	private void title(int tab, String name, long count) {
		folder.getItem(tab).setText(count == 0 ? name : NLS.bind(Messages.FindingsView_tab, name, count));
	}

	@Override
	public void setFocus() {
		ReviewPane pane = activePane();
		if (pane == null || !pane.gallery().setFocus()) {
			folder.setFocus();
		}
	}

	@Override
	public void dispose() {
		sessions.removeListener(sessionListener);
		reading.cancel();
		undo.dispose();
		detach();
		super.dispose();
	}

	/** Reads the lists again, once for any number of changes while it waits. */
	private final class ReadingJob extends Job {

		ReadingJob() {
			super(Messages.FindingsView_reading);
			setSystem(true);
			setPriority(SHORT);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			DatasetSession shown = session;
			try {
				ReviewLists read = shown == null ? ReviewLists.NONE : ReviewListReader.read(shown.store());
				UiThread.run(folder, () -> {
					if (session == shown) {
						show(read);
					}
				});
				return Status.OK_STATUS;
			} catch (DatasetException e) {
				return session == shown ? Status.error(e.getMessage(), e) : Status.CANCEL_STATUS;
			}
		}
	}
}
