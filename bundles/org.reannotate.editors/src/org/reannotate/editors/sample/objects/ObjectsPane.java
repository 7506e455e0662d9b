package org.reannotate.editors.sample.objects;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.Shape;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.theme.Enablement;

/** The list of the objects in an image; the selection is that of their editing. UI thread only. */
public final class ObjectsPane extends Composite {

	/** What a column needs beside its text. */
	private static final int COLUMN_MARGIN = 20;

	private final ObjectEdit edit;
	private final Label hint;
	private final Table table;
	private final Button relabel;
	private final Button delete;
	private List<String> shown = List.of();

	/**
	 * @param selected is run when a person selects another object here
	 * @param category is run when the selected object is to get another category
	 * @param deleted  is run when the selected object is to be deleted
	 */
	public ObjectsPane(Composite parent, ObjectEdit edit, Runnable selected, Runnable category, Runnable deleted) {
		super(parent, SWT.NONE);
		this.edit = edit;
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).spacing(8, 6).applyTo(this);
		hint = new Label(this, SWT.WRAP);
		hint.setText(Messages.ObjectsPane_empty);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(240, SWT.DEFAULT).applyTo(hint);
		table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(240, 80).applyTo(table);
		for (String text : List.of(Messages.ObjectsPane_what, Messages.ObjectsPane_shape, Messages.ObjectsPane_size)) {
			new TableColumn(table, SWT.LEFT).setText(text);
		}
		table.addListener(SWT.Resize, event -> layoutColumns());
		table.addListener(SWT.Selection, event -> {
			edit.select(table.getSelectionIndex());
			selected.run();
		});
		relabel = button(Messages.ObjectsPane_category, category);
		delete = button(Messages.ObjectsPane_delete, deleted);
	}

	private Button button(String text, Runnable action) {
		var button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void layoutColumns() {
		var gc = new GC(table);
		int shape = gc.textExtent(NLS.bind(Messages.ObjectsPane_polygon, 10)).x + COLUMN_MARGIN;
		int size = gc.textExtent(Messages.ObjectsPane_size).x + COLUMN_MARGIN;
		gc.dispose();
		table.getColumn(0).setWidth(Math.max(80, table.getClientArea().width - shape - size));
		table.getColumn(1).setWidth(shape);
		table.getColumn(2).setWidth(size);
	}

	/** Shows the objects as they are now. */
	public void show(IntFunction<String> names) {
		List<ImageObject> objects = edit.objects();
		List<String> lines = objects.stream().map(object -> names.apply(object.categoryId()) + object).toList();
		if (!lines.equals(shown)) {
			shown = lines;
			table.removeAll();
			for (ImageObject object : objects) {
				new TableItem(table, SWT.NONE).setText(
						new String[] { name(object.categoryId(), names), shape(object), NLS.bind(
								Messages.ObjectsPane_share, Percent.of(Outline.area(object))) });
			}
		}
		table.setSelection(edit.selected());
		Enablement.set(relabel, edit.selected() >= 0);
		Enablement.set(delete, edit.selected() >= 0);
		boolean none = objects.isEmpty();
		if (hint.getVisible() != none) {
			hint.setVisible(none);
			((GridData) hint.getLayoutData()).exclude = !none;
			layout();
		}
	}

	private static String name(int category, IntFunction<String> names) {
		String name = names.apply(category);
		return name.isEmpty() ? Messages.ObjectsPane_noCategory : name;
	}

	private static String shape(ImageObject object) {
		return object.shape() == Shape.BOX ? Messages.ObjectsPane_box
				: NLS.bind(Messages.ObjectsPane_polygon, object.points().size() / 2);
	}

	/** The name of the step that a change is. */
	public static String step(ObjectEdit.Change change) {
		return switch (change) {
		case DRAW -> Messages.ObjectsPane_stepDraw;
		case MOVE -> Messages.ObjectsPane_stepMove;
		case RESIZE -> Messages.ObjectsPane_stepResize;
		case RELABEL -> Messages.ObjectsPane_stepRelabel;
		case DELETE -> Messages.ObjectsPane_stepDelete;
		};
	}
}
