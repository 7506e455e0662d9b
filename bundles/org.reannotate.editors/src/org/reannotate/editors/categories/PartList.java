package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.reannotate.protocol.words.Numbers;

/** The parts that a category is split into: a name, a count, and a button that puts the selected images there. */
final class PartList extends Composite {

	private final SplitParts parts;
	private final Consumer<SplitParts.Part> put;
	private final Runnable changed;
	private final ScrolledComposite scrolled;
	private final Composite rows;
	private final List<Row> shown = new ArrayList<>();

	private record Row(SplitParts.Part part, Text name, Label count, Button put) {
	}

	/**
	 * @param put     puts the selected images into a part
	 * @param changed is run when names or parts are others
	 */
	PartList(Composite parent, SplitParts parts, Consumer<SplitParts.Part> put, Runnable changed) {
		super(parent, SWT.NONE);
		this.parts = parts;
		this.put = put;
		this.changed = changed;
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(this);
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		rows = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 4).applyTo(rows);
		scrolled.setContent(rows);
		Button add = new Button(this, SWT.PUSH);
		add.setText(Messages.PartList_add);
		add.addListener(SWT.Selection, event -> addPart());
	}

	/** Adds an empty part. */
	void addPart() {
		parts.add("");
		refresh();
		shown.get(shown.size() - 1).name().setFocus();
	}

	/** Shows the parts as they are now. */
	void refresh() {
		if (!shown.stream().map(Row::part).toList().equals(parts.parts())) {
			shown.forEach(row -> {
				row.name().dispose();
				row.count().dispose();
				row.put().dispose();
			});
			shown.clear();
			parts.parts().forEach(this::addRow);
		}
		for (Row row : shown) {
			row.count().setText(NLS.bind(Messages.PartList_images, Numbers.of(row.part().size())));
		}
		rows.layout(true);
		scrolled.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void addRow(SplitParts.Part part) {
		Text name = new Text(rows, SWT.BORDER);
		name.setText(part.name());
		name.setMessage(NLS.bind(Messages.PartList_name, shown.size() + 1));
		name.addListener(SWT.Modify, event -> {
			part.rename(name.getText());
			changed.run();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(96, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(name);
		Label count = new Label(rows, SWT.RIGHT);
		GridDataFactory.fillDefaults().hint(72, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
		Button here = new Button(rows, SWT.PUSH);
		here.setText(Messages.PartList_put);
		here.setToolTipText(NLS.bind(Messages.PartList_putTip, shown.size() + 1));
		here.addListener(SWT.Selection, event -> put.accept(part));
		shown.add(new Row(part, name, count, here));
	}
}
