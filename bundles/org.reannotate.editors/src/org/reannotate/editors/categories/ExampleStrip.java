package org.reannotate.editors.categories;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.GalleryContent;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.Refs;
import org.reannotate.ui.theme.Enablement;

/** The examples, or the counter-examples, of a category, with what adds to them and takes away. UI thread only. */
final class ExampleStrip extends Composite {

	private static final int SIZE = 96;

	private final Listener listener;
	private final Gallery gallery;
	private final Label none;
	private final Button add;
	private final Button remove;
	private List<Integer> shown = List.of();
	private @Nullable DatasetSession session;

	/** What the strip asks for. */
	interface Listener {

		/** Lets the person choose images to add. */
		void choose();

		void change(List<Integer> added, List<Integer> removed);

		void open(int sample, List<Integer> all);
	}

	ExampleStrip(Composite parent, String title, Listener listener) {
		super(parent, SWT.NONE);
		this.listener = listener;
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(this);
		Label label = new Label(this, SWT.NONE);
		label.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
		add = button(Messages.ExampleStrip_add);
		add.addListener(SWT.Selection, event -> listener.choose());
		remove = button(Messages.ExampleStrip_remove);
		remove.addListener(SWT.Selection, event -> removeSelected());
		gallery = new Gallery(this);
		gallery.setThumbnailSize(SIZE);
		gallery.addOpenListener(item -> listener.open(item.sampleId(), shown));
		gallery.addSelectionChangedListener(event -> Enablement.set(remove, !event.getSelection().isEmpty()));
		gallery.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(240, SIZE + 72).exclude(true).applyTo(gallery);
		gallery.setVisible(false);
		none = new Label(this, SWT.NONE);
		none.setText(Messages.ExampleStrip_none);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(16, 4).applyTo(none);
		var target = new DropTarget(this, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = dropped().isEmpty() ? DND.DROP_NONE
						: (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE;
			}

			@Override
			public void drop(DropTargetEvent event) {
				listener.change(dropped(), List.of());
			}
		});
	}

	private Button button(String text) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		Enablement.set(button, false);
		return button;
	}

	private List<Integer> dropped() {
		return Refs.samples(LocalSelectionTransfer.getTransfer().getSelection(), session).stream()
				.filter(id -> !shown.contains(id)).toList();
	}

	private void removeSelected() {
		List<Integer> selected = gallery.selectedSamples();
		if (!selected.isEmpty()) {
			listener.change(List.of(), selected);
		}
	}

	/** Shows examples; null: of no category. */
	void show(DatasetSession dataset, @Nullable List<Integer> samples) {
		session = dataset;
		Enablement.set(add, samples != null);
		List<Integer> next = samples == null ? List.of() : List.copyOf(samples);
		if (!next.equals(shown) || gallery.content().size() == 0) {
			shown = next;
			gallery.setContent(next.isEmpty() ? GalleryContent.EMPTY
					: new StoreGalleryContent(dataset, next.stream().mapToInt(Integer::intValue).toArray()));
		}
		show(gallery, !next.isEmpty());
		show(none, next.isEmpty());
		Enablement.set(remove, !gallery.getSelection().isEmpty());
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}
