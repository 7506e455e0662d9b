package org.reannotate.ui.gallery;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Event;

/** Mouse and keyboard of a gallery. UI thread only. */
final class GalleryInput {

	private final Gallery gallery;
	private final GalleryView view;
	private final GallerySelection selection;
	/** An item of several selected ones that was pressed: selected alone when it is released and was not dragged. */
	private int pressed = -1;

	GalleryInput(Gallery gallery, GalleryView view, GallerySelection selection) {
		this.gallery = gallery;
		this.view = view;
		this.selection = selection;
		gallery.addMouseListener(MouseListener.mouseDownAdapter(this::mouseDown));
		gallery.addMouseListener(MouseListener.mouseUpAdapter(this::mouseUp));
		gallery.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> {
			if (view.indexAt(event.x, event.y) >= 0) {
				gallery.open();
			}
		}));
		gallery.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		gallery.addListener(SWT.MouseVerticalWheel, this::wheel);
		gallery.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void mouseDown(MouseEvent event) {
		gallery.setFocus();
		pressed = -1;
		int header = view.headerAt(event.y);
		if (header >= 0) {
			selectGroup(header);
			return;
		}
		int index = view.indexAt(event.x, event.y);
		if (index < 0) {
			return;
		}
		if ((event.stateMask & SWT.MOD1) != 0) {
			selection.toggle(index);
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			selection.extendTo(index);
		} else if (selection.contains(index) && selection.size() > 1) {
			pressed = event.button == 1 ? index : -1;
			selection.moveTo(index);
		} else {
			selection.select(index);
		}
		gallery.selected();
	}

	private void selectGroup(int group) {
		selection.selectRange(view.layout().start(group), view.layout().start(group + 1));
		gallery.selected();
	}

	private void mouseUp(MouseEvent event) {
		if (pressed >= 0 && pressed == view.indexAt(event.x, event.y)) {
			selection.select(pressed);
			gallery.selected();
		}
		pressed = -1;
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			gallery.zoom(Integer.signum(event.count));
		}
	}

	private void keyPressed(KeyEvent event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (event.keyCode == 'a' && modifiers == SWT.MOD1) {
			selection.selectAll(gallery.content().size());
			gallery.selected();
		} else if (modifiers == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
			gallery.open();
		} else if (event.character == ' ') {
			gallery.toggleLead(); // in dialogs, where the command's key does not reach
		} else {
			move(event);
		}
	}

	private void move(KeyEvent event) {
		int index = GalleryMoves.target(view.layout(), event.keyCode, selection.lead(), view.height());
		if (index == GalleryMoves.NONE) {
			return;
		}
		if ((event.stateMask & SWT.SHIFT) != 0) {
			selection.extendTo(index);
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			selection.moveTo(index);
		} else {
			selection.select(index);
		}
		view.reveal(index);
		gallery.selected();
	}
}
