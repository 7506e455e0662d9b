package org.reannotate.editors.blind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.reannotate.core.blind.LabelQuality;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.SampleOpener;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.DatasetSessions;
import org.reannotate.ui.thread.UiThread;

/**
 * Puts the images of the blind sample before a person, who says what is in them; every answer is in the store before the
 * next image is asked for. At the end it says how many labels are right, and leads to those that may not be.
 */
public final class BlindCheckEditor extends EditorPart implements BlindPage.Actions {

	/** Of the jobs that read and write for it. */
	public static final Object FAMILY = BlindCheckEditor.class;

	/** Its id. */
	public static final String ID = "org.reannotate.editors.blind";

	private static final String HELP = "org.reannotate.help.blind";
	private static final int AHEAD = 3;

	private BlindPage page;
	private @Nullable DatasetSession session;
	private @Nullable BlindWalk walk;
	private boolean busy;
	private boolean closed;

	/** Opens the check of a dataset, or shows it where it is open. UI thread. */
	public static void open(IWorkbenchPage page, Path dataset) {
		try {
			page.openEditor(new BlindInput(dataset), ID);
		} catch (PartInitException e) {
			ILog.of(BlindCheckEditor.class).log(e.getStatus());
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof BlindInput)) {
			throw new PartInitException(String.valueOf(input));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	private Path folder() {
		return ((BlindInput) getEditorInput()).folder();
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new BlindPage(parent, this);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page.control(), HELP);
		page.say(NLS.bind(Messages.BlindCheckEditor_opening, folder().getFileName()));
		DatasetSessions sessions = getSite().getService(DatasetSessions.class);
		new BlindAnswering<>(() -> sessions.acquire(folder()), this::acquired,
				why -> UiThread.run(page.control(), () -> page.say(NLS.bind(Messages.BlindCheckEditor_closed, why)))).schedule();
	}

	private void acquired(DatasetSession acquired) {
		try {
			BlindWalk read = BlindWalk.read(acquired.store(), DecisionAuthor.name());
			UiThread.run(page.control(), () -> opened(acquired, read), acquired::close);
		} catch (DatasetException e) {
			acquired.close();
			UiThread.run(page.control(), () -> page.say(NLS.bind(Messages.BlindCheckEditor_closed, e.getMessage())));
		}
	}

	private void opened(DatasetSession acquired, BlindWalk read) {
		if (closed) {
			acquired.close();
			return;
		}
		session = acquired;
		walk = read;
		page.setCategories(BlindPalette.of(acquired.taxonomy()));
		proceed();
	}

	/** Shows the image that is asked for now, or what came out. */
	private void proceed() {
		DatasetSession open = session;
		BlindWalk here = walk;
		if (open == null || here == null) {
			return;
		}
		if (here.current() < 0) {
			conclude(open, here);
			return;
		}
		page.ask(here);
		page.setFocus();
		int id = here.current();
		List<Integer> ids = new ArrayList<>(List.of(id));
		ids.addAll(here.ahead(AHEAD));
		new BlindAnswering<>(() -> files(open.store(), ids),
				files -> UiThread.run(page.control(), () -> show(id, files)), this::failed).schedule();
	}

	private static List<Path> files(DatasetStore store, List<Integer> ids) throws DatasetException {
		var files = new ArrayList<Path>();
		for (SampleRecord sample : store.samples(ids.stream().mapToInt(Integer::intValue).toArray())) {
			files.add(store.imagePath(sample));
		}
		return files;
	}

	private void show(int id, List<Path> files) {
		BlindWalk here = walk;
		if (here != null && here.current() == id && !files.isEmpty()) {
			page.canvas().show(files.get(0));
			page.canvas().prefetch(files.subList(1, files.size()));
		}
	}

	private void conclude(DatasetSession open, BlindWalk here) {
		new BlindAnswering<>(() -> LabelQuality.of(open.store().blindAnswers()),
				quality -> UiThread.run(page.control(), () -> conclude(open, here, quality)), this::failed).schedule();
	}

	private void conclude(DatasetSession open, BlindWalk here, LabelQuality quality) {
		page.say(BlindResult.text(quality, here, here.done() < here.total()), () -> {
			int[] differing = here.differing().stream().mapToInt(Integer::intValue).toArray();
			SampleOpener.open(getSite().getPage(), open, new SampleList(Messages.BlindResult_differing, differing),
					differing[0]);
		});
	}

	@Override
	public void answer(int categoryId) {
		DatasetSession open = session;
		BlindWalk here = walk;
		if (open == null || here == null || here.current() < 0 || busy) {
			return;
		}
		busy = true;
		int id = here.current();
		new BlindAnswering<>(() -> open.store().answerBlind(id, categoryId, DecisionAuthor.name()),
				answer -> done(() -> here.answered(answer.agreed())), this::failed).schedule();
	}

	@Override
	public void skip() {
		BlindWalk here = walk;
		if (here != null && !busy) {
			here.skip();
			proceed();
		}
	}

	@Override
	public void back() {
		DatasetSession open = session;
		BlindWalk here = walk;
		if (open == null || here == null || here.last() < 0 || busy) {
			return;
		}
		busy = true;
		int id = here.last();
		new BlindAnswering<>(() -> open.store().takeBackBlind(id, DecisionAuthor.name()), any -> done(here::tookBack),
				this::failed).schedule();
	}

	private void done(Runnable step) {
		UiThread.run(page.control(), () -> {
			busy = false;
			step.run();
			proceed();
		});
	}

	private void failed(String why) {
		UiThread.run(page.control(), () -> {
			busy = false;
			getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(why);
			page.canvas().getDisplay().beep();
		});
	}

	/** How far the person is, for those who test. */
	public int answered() {
		BlindWalk here = walk;
		return here == null ? -1 : here.done();
	}

	@Override
	public void setFocus() {
		page.setFocus();
		DatasetSession open = session;
		if (open != null) {
			open.sessions().activate(open);
		}
	}

	@Override
	public void dispose() {
		closed = true;
		DatasetSession open = session;
		session = null;
		if (open != null) {
			open.close();
		}
		super.dispose();
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// every answer is saved at once
	}

	@Override
	public void doSaveAs() {
		// nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
