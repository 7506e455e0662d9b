package org.reannotate.editors.sample;

import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.services.IServiceLocator;
import org.reannotate.editors.sample.page.SamplePage;
import org.reannotate.ui.parts.UndoHook;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.ui.thread.UiThread;

/**
 * The dataset of the sample that an editor shows: opened in a job, followed by undo, and let go when another one is
 * shown. UI thread only.
 */
final class SampleDataset {

	private final SamplePage page;
	private final IServiceLocator services;
	private final UndoHook undo;
	private final BiConsumer<DatasetSession, SampleList> opened;
	private volatile boolean closed;
	private @Nullable Path wanted;
	private @Nullable DatasetSession session;

	/** @param opened is told the session and the list that the sample was opened from; on the UI thread */
	SampleDataset(SamplePage page, IServiceLocator services, UndoHook undo,
			BiConsumer<DatasetSession, SampleList> opened) {
		this.page = page;
		this.services = services;
		this.undo = undo;
		this.opened = opened;
	}

	/** Opens a dataset, in a job. */
	void open(Path folder, SampleWalk walk) {
		wanted = folder;
		new SampleOpening(services.getService(DatasetSessions.class), folder, walk,
				(acquired, list) -> acquired(folder, acquired, list),
				message -> UiThread.run(page, () -> failed(message))).schedule();
	}

	private void acquired(Path folder, DatasetSession acquired, SampleList list) {
		if (closed) {
			acquired.close();
			return;
		}
		UiThread.run(page, () -> {
			if (closed || session != null || !folder.equals(wanted)) {
				acquired.close();
			} else {
				session = acquired;
				undo.follow(acquired.undoContext());
				opened.accept(acquired, list);
			}
		}, acquired::close);
	}

	private void failed(String message) {
		page.canvas().showNothing(NLS.bind(Messages.SampleDataset_closed, message));
	}

	/** The open dataset, or null. */
	@Nullable
	DatasetSession session() {
		return session;
	}

	/** Lets the dataset go. */
	void leave() {
		DatasetSession old = session;
		session = null;
		if (old != null) {
			undo.follow(null);
			old.close();
		}
	}

	/** Lets the dataset go, and the one that is being opened. */
	void dispose() {
		closed = true;
		leave();
		undo.dispose();
	}
}
