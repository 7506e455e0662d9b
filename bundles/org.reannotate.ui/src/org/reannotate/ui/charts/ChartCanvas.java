package org.reannotate.ui.charts;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.reannotate.ui.theme.Palette;

/**
 * What all charts share: parts that a person can reach by mouse and keyboard, one of which is selected; Enter and double
 * click open it; a tooltip and a name for screen readers say in words what it shows. Colours are those of the theme at
 * the time of the paint. UI thread only.
 */
abstract class ChartCanvas extends Canvas {

	/** No part. */
	static final int NONE = -1;

	private final List<IntConsumer> selectionListeners = new CopyOnWriteArrayList<>();
	private final List<IntConsumer> openListeners = new CopyOnWriteArrayList<>();
	private int selected = NONE;

	ChartCanvas(Composite parent, int style) {
		super(parent, style | SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc, Palette.of(this)));
		for (int type : new int[] { SWT.Settings, SWT.FocusIn, SWT.FocusOut }) {
			addListener(type, event -> redraw());
		}
		addMouseListener(MouseListener.mouseDownAdapter(this::mouseDown));
		addMouseListener(MouseListener.mouseDoubleClickAdapter(this::doubleClicked));
		addMouseTrackListener(MouseTrackListener.mouseHoverAdapter(this::hover));
		addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		hookAccessible();
	}

	private void hookAccessible() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = selected == NONE ? summary() : describe(selected);
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LIST;
			}
		});
	}

	/** Draws everything that is seen. */
	abstract void paint(GC gc, Palette palette);

	/** The part at a point of this control, or {@link #NONE}. */
	abstract int partAt(int x, int y);

	/** Where a part is in this control; it may be out of sight. */
	public abstract Rectangle boundsOf(int part);

	/** What a part shows, in words. */
	abstract String describe(int part);

	/** What the whole chart shows, in words. */
	abstract String summary();

	/** The part that a key leads to; {@link #NONE} when the key means nothing here. */
	abstract int target(int keyCode, int from);

	/** Brings a part into sight. */
	void reveal(int part) {
		// Charts that do not scroll show all there is.
	}

	/** The selected part, or -1. */
	public int selected() {
		return selected;
	}

	/** Selects a part, or with -1 none, and tells the listeners if that is a change. */
	public void select(int part) {
		if (part != NONE) {
			reveal(part);
		}
		if (part != selected) {
			selected = part;
			redraw();
			getAccessible().setFocus(ACC.CHILDID_SELF);
			selectionListeners.forEach(listener -> listener.accept(part));
		}
	}

	/** Forgets the selection without a word: the data were replaced. */
	void forgetSelection() {
		selected = NONE;
	}

	/** Goes on with another number for the selected part without a word: the same thing is another part by now. */
	void retainSelection(int part) {
		selected = part;
	}

	/** Is told the part that was selected, or -1. */
	public void addSelectionListener(IntConsumer listener) {
		selectionListeners.add(listener);
	}

	/** Is told the part that a person opens (Enter, double click). */
	public void addOpenListener(IntConsumer listener) {
		openListeners.add(listener);
	}

	void mouseDown(MouseEvent event) {
		setFocus();
		int part = partAt(event.x, event.y);
		if (part != NONE) {
			select(part);
		}
	}

	void doubleClicked(MouseEvent event) {
		open();
	}

	void hover(MouseEvent event) {
		int part = partAt(event.x, event.y);
		setToolTipText(part == NONE ? tooltip(event.x, event.y) : describe(part).replace("&", "&&"));
	}

	/** What to say about a point that is no part, or null. */
	@Nullable
	String tooltip(int x, int y) {
		return null;
	}

	private void keyPressed(KeyEvent event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			open();
		} else if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
			int part = target(event.keyCode, selected);
			if (part != NONE) {
				select(part);
			}
		}
	}

	private void open() {
		if (selected != NONE) {
			openListeners.forEach(listener -> listener.accept(selected));
		}
	}

	/** The part that a key leads to in a list from top to bottom. */
	static int inList(int keyCode, int from, int count) {
		int to = switch (keyCode) {
		case SWT.ARROW_UP -> from - 1;
		case SWT.ARROW_DOWN -> from + 1;
		case SWT.HOME -> 0;
		case SWT.END -> count - 1;
		default -> Integer.MIN_VALUE;
		};
		return to == Integer.MIN_VALUE || count == 0 ? NONE : Math.max(0, Math.min(count - 1, to));
	}

	/** Height of a line of this control's font. */
	int lineHeight() {
		var gc = new GC(this);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height;
	}
}
