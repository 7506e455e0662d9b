package org.reannotate.editors.sample.objects;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.Shape;
import org.reannotate.editors.sample.objects.ObjectEdit.Mode;
import org.reannotate.editors.sample.objects.Spot.Reach;
import org.reannotate.ui.image.CanvasTool;
import org.reannotate.ui.image.Viewport;
import org.reannotate.ui.theme.Palette;
import org.reannotate.ui.theme.ShortText;

/** Draws the objects over the picture, and hands what the mouse does to their editing. */
public final class ObjectTool implements CanvasTool {

	private static final int REACH = 6;
	private static final int HANDLE = 4;
	private static final int LONGEST_NAME = 160;
	private static final int PALE = 40;
	private static final int DIM = 170;

	/** How a category looks. */
	public interface Look {
		Color colour(int categoryId, Palette palette);
	}

	private final ObjectEdit edit;
	private final IntFunction<String> names;
	private final Look look;
	private final Runnable changed;

	/** @param changed is run after a gesture: the selection or the mode may be another one */
	public ObjectTool(ObjectEdit edit, IntFunction<String> names, Look look, Runnable changed) {
		this.edit = edit;
		this.names = names;
		this.look = look;
		this.changed = changed;
	}

	@Override
	public void paint(GC gc, Viewport view, Palette palette) {
		List<ImageObject> objects = edit.objects();
		gc.setAntialias(SWT.ON);
		for (int i = 0; i < objects.size(); i++) {
			ImageObject object = objects.get(i);
			Color colour = look.colour(object.categoryId(), palette);
			outline(gc, points(Outline.corners(object), view), colour, i == edit.selected(), true);
			name(gc, names.apply(object.categoryId()), corner(object, view), colour);
			if (i == edit.selected()) {
				Outline.handles(object).forEach(handle -> handle(gc, at(handle, view), colour));
			}
		}
		unfinished(gc, view, palette);
	}

	private void unfinished(GC gc, Viewport view, Palette palette) {
		List<Spot> corners = edit.unfinished();
		if (corners.isEmpty()) {
			return;
		}
		Color colour = look.colour(edit.newCategory(), palette);
		int[] points = points(corners, view);
		Spot pointer = edit.pointer();
		if (pointer != null) {
			Point end = at(pointer.inside(), view);
			int[] longer = Arrays.copyOf(points, points.length + 2);
			longer[points.length] = end.x;
			longer[points.length + 1] = end.y;
			points = longer;
		}
		outline(gc, points, colour, true, false);
		corners.forEach(corner -> handle(gc, at(corner, view), colour));
	}

	/** A line that is seen on any picture: in colour on a dark one that is wider. */
	private static void outline(GC gc, int[] points, Color colour, boolean strong, boolean closed) {
		if (strong && closed) {
			gc.setAlpha(PALE);
			gc.setBackground(colour);
			gc.fillPolygon(points);
		}
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
		gc.setAlpha(DIM);
		gc.setLineWidth(strong ? 5 : 4);
		line(gc, points, closed);
		gc.setAlpha(255);
		gc.setForeground(colour);
		gc.setLineWidth(strong ? 3 : 2);
		line(gc, points, closed);
		gc.setLineWidth(1);
	}

	private static void line(GC gc, int[] points, boolean closed) {
		if (closed) {
			gc.drawPolygon(points);
		} else {
			gc.drawPolyline(points);
		}
	}

	private static void handle(GC gc, Point at, Color colour) {
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(at.x - HANDLE, at.y - HANDLE, 2 * HANDLE, 2 * HANDLE);
		gc.setForeground(colour);
		gc.drawRectangle(at.x - HANDLE, at.y - HANDLE, 2 * HANDLE, 2 * HANDLE);
	}

	private static void name(GC gc, String name, Point corner, Color colour) {
		if (name.isEmpty()) {
			return;
		}
		String shown = ShortText.fit(gc, name, LONGEST_NAME);
		Point size = gc.textExtent(shown);
		int top = Math.max(0, corner.y - size.y - 4);
		gc.setBackground(colour);
		gc.fillRectangle(Math.max(0, corner.x - 2), top, size.x + 10, size.y + 2);
		boolean light = colour.getRed() * 299 + colour.getGreen() * 587 + colour.getBlue() * 114 > 140_000;
		gc.setForeground(gc.getDevice().getSystemColor(light ? SWT.COLOR_BLACK : SWT.COLOR_WHITE));
		gc.drawText(shown, Math.max(0, corner.x - 2) + 5, top + 1, true);
	}

	/** The left upper end of an object, where its name stands. */
	private static Point corner(ImageObject object, Viewport view) {
		List<Spot> corners = Outline.corners(object);
		return at(corners.stream().reduce((a, b) -> a.y() < b.y() || a.y() == b.y() && a.x() <= b.x() ? a : b)
				.orElse(new Spot(0, 0)), view);
	}

	private static Point at(Spot spot, Viewport view) {
		return new Point((int) Math.round(view.x(spot.x())), (int) Math.round(view.y(spot.y())));
	}

	private static int[] points(List<Spot> corners, Viewport view) {
		int[] points = new int[corners.size() * 2];
		for (int i = 0; i < corners.size(); i++) {
			Point at = at(corners.get(i), view);
			points[2 * i] = at.x;
			points[2 * i + 1] = at.y;
		}
		return points;
	}

	private static Spot spot(Viewport view, int x, int y) {
		return new Spot(view.fractionX(x), view.fractionY(y));
	}

	private static Reach reach(Viewport view) {
		return new Reach(REACH / (view.imageWidth() * view.scale()), REACH / (view.imageHeight() * view.scale()));
	}

	@Override
	public boolean pressed(Viewport view, int x, int y) {
		int before = edit.selected();
		boolean taken = edit.pressed(spot(view, x, y), reach(view));
		if (taken || before != edit.selected()) {
			changed.run();
		}
		return taken;
	}

	@Override
	public void dragged(Viewport view, int x, int y) {
		edit.moved(spot(view, x, y));
	}

	@Override
	public void released(Viewport view, int x, int y) {
		edit.released(spot(view, x, y), reach(view));
		changed.run();
	}

	@Override
	public int moved(Viewport view, int x, int y) {
		Spot spot = spot(view, x, y);
		edit.moved(spot);
		int handle = edit.handleAt(spot, reach(view));
		if (edit.mode() != Mode.POLYGON && handle >= 0) {
			return cursor(handle);
		}
		if (edit.mode() != Mode.SELECT) {
			return SWT.CURSOR_CROSS;
		}
		return edit.objectAt(spot) >= 0 ? SWT.CURSOR_SIZEALL : -1;
	}

	private int cursor(int handle) {
		@Nullable ImageObject object = edit.selected() < 0 ? null : edit.objects().get(edit.selected());
		if (object == null || object.shape() != Shape.BOX) {
			return SWT.CURSOR_HAND;
		}
		return switch (handle) {
		case 0, 4 -> SWT.CURSOR_SIZENWSE;
		case 2, 6 -> SWT.CURSOR_SIZENESW;
		case 1, 5 -> SWT.CURSOR_SIZENS;
		default -> SWT.CURSOR_SIZEWE;
		};
	}

	@Override
	public boolean doubleClicked(Viewport view, int x, int y) {
		boolean closed = edit.close();
		if (closed) {
			changed.run();
		}
		return closed || edit.mode() != Mode.SELECT || edit.selected() >= 0;
	}

	@Override
	public boolean follows() {
		return !edit.unfinished().isEmpty();
	}
}
