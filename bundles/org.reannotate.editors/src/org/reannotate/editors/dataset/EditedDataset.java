package org.reannotate.editors.dataset;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorSite;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.editors.folders.FollowedFolders;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.parts.UndoHook;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.ui.session.SessionListener;
import org.reannotate.ui.thread.UiThread;

/**
 * The dataset of an editor: opened by a job, followed while the editor is open, together with what comes and goes with it
 * (undo, folders that are followed). UI thread but where said otherwise.
 */
final class EditedDataset {

	/** Is told what becomes of the dataset, on the UI thread and only until it is closed. */
	interface Listener {

		void opened(DatasetSession session);

		/** @param message why it cannot be opened, for people */
		void refused(String message);

		void changed(StoreEvent event);

		/** The taxonomy or the findings in memory are others now. */
		void reloaded();

		void auditProgressed();
	}

	private final IEditorSite site;
	private final Path folder;
	private final Widget widget;
	private final Listener listener;
	private final SessionListener following = new Following();
	private volatile boolean closed;
	private volatile @Nullable DatasetSession session;
	private @Nullable UndoHook undo;
	private @Nullable FollowedFolders folders;

	/**
	 * @param folder that holds the dataset
	 * @param widget once it is disposed, nobody is told anything
	 */
	EditedDataset(IEditorSite site, Path folder, Widget widget, Listener listener) {
		this.site = site;
		this.folder = folder;
		this.widget = widget;
		this.listener = listener;
	}

	/** Opens it in a job; the listener is told how that ends. */
	void open() {
		new OpeningJob(sessions(), folder, this::acquired, this::refused).schedule();
	}

	private void acquired(DatasetSession acquired) {
		if (closed) {
			acquired.close();
		} else {
			UiThread.run(widget, () -> opened(acquired), acquired::close);
		}
	}

	private void refused(String message) {
		onScreen(() -> listener.refused(message));
	}

	private void opened(DatasetSession acquired) {
		session = acquired;
		acquired.addListener(following);
		folders = FollowedFolders.of(acquired.store(), DecisionAuthor.name());
		var hook = new UndoHook(site, site.getActionBars());
		hook.follow(acquired.undoContext());
		undo = hook;
		listener.opened(acquired);
	}

	/** The open dataset, or null while it is being opened or where it cannot be. Any thread. */
	@Nullable
	DatasetSession session() {
		return session;
	}

	/** Makes it the one that views show. */
	void activate() {
		DatasetSession opened = session;
		if (opened != null) {
			sessions().activate(opened);
		}
	}

	private DatasetSessions sessions() {
		return site.getService(DatasetSessions.class);
	}

	private void onScreen(Runnable action) {
		if (!closed) {
			UiThread.run(widget, action);
		}
	}

	/** Lets go of it, or of its opening. */
	void close() {
		closed = true;
		UndoHook hook = undo;
		if (hook != null) {
			hook.dispose();
		}
		FollowedFolders followed = folders;
		if (followed != null) {
			followed.close();
		}
		DatasetSession opened = session;
		if (opened != null) {
			opened.removeListener(following);
			opened.close();
		}
	}

	private final class Following implements SessionListener {

		@Override
		public void storeChanged(StoreEvent event) {
			onScreen(() -> listener.changed(event));
		}

		@Override
		public void reloaded() {
			onScreen(listener::reloaded);
		}

		@Override
		public void auditProgressed() {
			onScreen(listener::auditProgressed);
		}
	}
}
