package org.reannotate.editors.sample;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.editors.sample.objects.ObjectEdit;
import org.reannotate.editors.sample.page.SamplePage;
import org.reannotate.editors.sample.reading.FactsReader;
import org.reannotate.ui.image.ImageCanvas;
import org.reannotate.ui.parts.UndoHook;
import org.reannotate.ui.review.ReviewKeys;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.review.SampleInput;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.review.ZoomTarget;
import org.reannotate.ui.session.DatasetSession;

/**
 * One image, large, with everything to decide about it: its label by one key, further categories, checklist, note,
 * objects, and why it is looked at. Walks along the list that it was opened from. Nothing is ever unsaved.
 */
public class SampleEditor extends SavedAtOnceEditor implements IReusableEditor, ReviewTarget, ZoomTarget {

	/** The family of the jobs that read for this editor. */
	public static final Object FAMILY = FactsReader.FAMILY;
	private static final String HELP = "org.reannotate.help.sample";

	private final SampleSelectionProvider selection = new SampleSelectionProvider(this);
	private volatile SampleWalk walk = SampleWalk.of(SampleList.EMPTY, -1);
	private @Nullable SamplePresenter presenter;
	private SampleDataset dataset;
	private SamplePage page;
	private ObjectEdit edit;
	private SampleActions actions;
	private ObjectCommands commands;
	private boolean cameOpen;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof SampleInput sample)) {
			throw new PartInitException(NLS.bind(Messages.SampleEditor_notASample, input.getName()));
		}
		setSite(site);
		setInputWithNotify(input);
		walk = SampleWalk.of(sample.list(), sample.sampleId());
		setPartName(input.getName());
	}

	@Override
	public void setInput(@Nullable IEditorInput input) {
		if (input instanceof SampleInput newInput) {
			boolean other = !(getEditorInput() instanceof SampleInput old) || !old.folder().equals(newInput.folder());
			super.setInputWithNotify(newInput);
			walk = SampleWalk.of(newInput.list(), newInput.sampleId());
			if (page != null) {
				if (other) {
					reopen(newInput.folder());
				} else {
					show(walk);
				}
			}
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		actions = new SampleActions(this);
		edit = new ObjectEdit(actions::objectsChanged);
		page = new SamplePage(parent, actions, edit);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		ReviewKeys.attach(page.canvases(), getSite(), ReviewKeys.SAMPLE);
		ReviewKeys.attach(page.tools(), getSite(), ReviewKeys.SAMPLE);
		ReviewKeys.attach(page.tabs(), getSite());
		getSite().setSelectionProvider(selection);
		commands = new ObjectCommands(this, getSite());
		dataset = new SampleDataset(page, getSite(), new UndoHook(getSite(), getEditorSite().getActionBars()), this::opened);
		// while its children still live: what was typed into the note is not lost
		page.addListener(SWT.Dispose, event -> leave());
		reopen(((SampleInput) getEditorInput()).folder());
	}

	private void reopen(Path folder) {
		leave();
		page.canvas().showNothing(NLS.bind(Messages.SampleEditor_opening, folder.getFileName()));
		dataset.open(folder, walk);
	}

	private void opened(DatasetSession acquired, SampleList list) {
		walk = walk.list().size() > 0 ? walk : SampleWalk.of(list, walk.sampleId());
		presenter = new SamplePresenter(acquired, getSite(), page, edit, actions::objectSelected);
		actions.follow(presenter);
		if (getSite().getPage().getActiveEditor() == this) {
			acquired.sessions().activate(acquired);
		}
		show(walk);
	}

	/** Shows where a person is now. */
	void show(SampleWalk newWalk) {
		walk = newWalk;
		cameOpen = isOpen(newWalk.sampleId());
		SamplePresenter shown = presenter;
		if (shown != null) {
			shown.show(newWalk);
			commands.update();
		}
		showTitle();
		selection.changed();
	}

	/** The name of the file; where it lies is in the tooltip. */
	private void showTitle() {
		SampleTitle title = SampleTitle.of(session(), walk.sampleId());
		if (!title.path().isEmpty()) {
			setPartName(title.name());
			setTitleToolTip(title.path());
		}
	}

	private boolean isOpen(int sampleId) {
		DatasetSession shown = session();
		if (shown == null) {
			return false;
		}
		SampleIndex index = shown.store().index();
		int row = index.row(sampleId);
		return row >= 0 && index.state(row) == SampleState.OPEN;
	}

	@Override
	public String getTitleToolTip() {
		DatasetSession shown = session();
		String path = SampleTitle.of(shown, walk.sampleId()).path();
		return shown == null || path.isEmpty() ? super.getTitleToolTip()
				: NLS.bind(Messages.SampleEditor_toolTip, path, shown.store().info().name());
	}

	/** The image that is looked at, for those who measure and test. */
	public ImageCanvas canvas() {
		return page.canvas();
	}

	/** The page, for those who test. */
	public SamplePage page() {
		return page;
	}

	/** The editing of the objects. */
	public ObjectEdit objects() {
		return edit;
	}

	/** The commands about objects. */
	ObjectCommands commands() {
		return commands;
	}

	/** What a person does. */
	SampleActions actions() {
		return actions;
	}

	@Override
	public @Nullable DatasetSession session() {
		return dataset == null ? null : dataset.session();
	}

	@Override
	public List<Integer> selectedSamples() {
		return session() == null || walk.sampleId() < 0 ? List.of() : List.of(walk.sampleId());
	}

	@Override
	public SampleList list() {
		return walk.list();
	}

	@Override
	public void select(int sampleId) {
		show(walk.to(sampleId));
	}

	@Override
	public void step(int delta) {
		show(walk.step(delta));
	}

	/** Goes on to the next open sample; from one that was settled before, to the next one whatever it is. */
	@Override
	public void advance() {
		int here = walk.sampleId();
		SampleWalk next = cameOpen ? walk.advance(id -> id != here && isOpen(id)) : walk.step(1);
		show(next);
		if (cameOpen && next.sampleId() == here && walk.list().size() > 0) {
			getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.SampleEditor_allSettled);
		}
	}

	@Override
	public void clear() {
		if (edit.busy()) {
			edit.cancel();
			actions.objectSelected();
		} else {
			page.canvas().fit();
		}
		page.canvas().setFocus();
	}

	@Override
	public long seen(int sampleId) {
		SamplePresenter shown = presenter;
		return shown == null || sampleId != walk.sampleId() ? UNSEEN : shown.seen();
	}

	@Override
	public List<Integer> plausible(int sampleId) {
		SamplePresenter shown = presenter;
		return shown == null || sampleId != walk.sampleId() ? List.of() : shown.plausible();
	}

	@Override
	public void zoom(int steps) {
		page.tools().zoom(steps);
	}

	@Override
	public void setFocus() {
		page.canvas().setFocus();
		DatasetSession shown = session();
		if (shown != null) {
			shown.sessions().activate(shown);
		}
	}

	@Override
	public void dispose() {
		leave();
		if (dataset != null) {
			dataset.dispose();
		}
		super.dispose();
	}

	private void leave() {
		SamplePresenter shown = presenter;
		presenter = null;
		if (shown != null) {
			shown.close();
		}
		if (dataset != null) {
			dataset.leave();
		}
	}
}
