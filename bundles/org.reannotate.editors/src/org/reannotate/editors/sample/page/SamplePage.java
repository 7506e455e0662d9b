package org.reannotate.editors.sample.page;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.reannotate.core.details.Seen;
import org.reannotate.editors.sample.details.ChecklistModel;
import org.reannotate.editors.sample.details.ChecklistPane;
import org.reannotate.editors.sample.details.NotesPane;
import org.reannotate.editors.sample.explain.CanvasPair;
import org.reannotate.editors.sample.explain.ExplainBar;
import org.reannotate.editors.sample.objects.ObjectEdit;
import org.reannotate.editors.sample.objects.ObjectsPane;
import org.reannotate.editors.sample.palette.LabelPalette;
import org.reannotate.editors.sample.why.WhyPane;
import org.reannotate.ui.image.ImageCanvas;

/** The page of the sample editor: image and tools on the left, labels and reasons on the right. UI thread only. */
public final class SamplePage extends SashForm {

	/** What a person does on the page. */
	public interface Actions extends ImageTools.Actions, LabelPalette.Listener, IntConsumer {

		/** A line of the checklist is ticked. */
		void ticked(ChecklistModel.Row row, Seen seen);

		/** The note is another one. */
		void noted(String note);

		/** A colleague is asked, or not any more. */
		void asked(boolean asked);

		/** Another object is selected in the list. */
		void objectSelected();

		/** The selected object is to get another category. */
		void objectCategory();

		/** The selected object is to be deleted. */
		void objectDeleted();
	}

	private final SampleHeader header;
	private final NoticeBar notice;
	private final CanvasPair canvases;
	private final ImageCanvas canvas;
	private final ExplainBar explain;
	private final ImageTools tools;
	private final LabelPalette palette;
	private final WhyPane why;
	private final ChecklistPane checklist;
	private final NotesPane notes;
	private final ObjectsPane objects;
	private final CTabFolder tabs;
	private final CTabItem objectsTab;

	public SamplePage(Composite parent, Actions actions, ObjectEdit edit) {
		super(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		var left = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		header = new SampleHeader(left);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		notice = new NoticeBar(left);
		canvases = new CanvasPair(left);
		canvas = canvases.first();
		explain = new ExplainBar(left);
		tools = new ImageTools(left, canvas, explain, actions);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvases);
		canvases.moveBelow(explain);
		tools.moveAbove(explain);

		var right = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		palette = new LabelPalette(right, actions, canvas::setFocus);
		tabs = new CTabFolder(right, SWT.TOP | SWT.FLAT);
		why = new WhyPane(tabs, actions);
		tab(Messages.SamplePage_why, why);
		checklist = new ChecklistPane(tabs, actions::ticked);
		tab(Messages.SamplePage_checklist, checklist);
		notes = new NotesPane(tabs, actions::noted, actions::asked);
		tab(Messages.SamplePage_history, notes);
		objects = new ObjectsPane(tabs, edit, actions::objectSelected, actions::objectCategory, actions::objectDeleted);
		objectsTab = tab(Messages.SamplePage_objects, objects);
		tabs.setSelection(0);
		right.setWeights(44, 56);
		setWeights(68, 32);
	}

	private CTabItem tab(String text, Control content) {
		var item = new CTabItem(tabs, SWT.NONE);
		item.setText(text);
		item.setControl(content);
		return item;
	}

	public SampleHeader header() {
		return header;
	}

	public NoticeBar notice() {
		return notice;
	}

	public ImageCanvas canvas() {
		return canvas;
	}

	/** The canvas, with the one that may stand beside it. */
	public CanvasPair canvases() {
		return canvases;
	}

	/** Switches and sets how the image is explained. */
	public ExplainBar explain() {
		return explain;
	}

	public ImageTools tools() {
		return tools;
	}

	public LabelPalette palette() {
		return palette;
	}

	public WhyPane why() {
		return why;
	}

	public ChecklistPane checklist() {
		return checklist;
	}

	public NotesPane notes() {
		return notes;
	}

	public ObjectsPane objects() {
		return objects;
	}

	/** The tabs, to bring one to the front. */
	public CTabFolder tabs() {
		return tabs;
	}

	/** Says on the tab how many objects there are. */
	public void countObjects(int count) {
		String text = count == 0 ? Messages.SamplePage_objects : NLS.bind(Messages.SamplePage_objectsCount, count);
		if (!text.equals(objectsTab.getText())) {
			objectsTab.setText(text);
		}
	}

	/** The controls in which single keys decide: everything but where categories are chosen and words are typed. */
	public List<Control> reviewing() {
		return List.of(canvases, tools, tabs);
	}
}
