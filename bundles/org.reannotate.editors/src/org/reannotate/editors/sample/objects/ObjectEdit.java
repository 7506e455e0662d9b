package org.reannotate.editors.sample.objects;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.Shape;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.sample.objects.Spot.Reach;

/**
 * What a person does to the objects of one image: the objects as they would be now, the one that is selected, the mode
 * and the gesture that goes on. Knows no widgets. A change that is finished is handed to the listener; what it refuses
 * (a box of no size) leaves everything as it was.
 */
public final class ObjectEdit {

	/** What the mouse does. */
	public enum Mode {
		/** Selects, moves and resizes; beside an object it moves the picture. */
		SELECT,
		/** Draws a box from corner to corner. */
		BOX,
		/** Sets the corners of a polygon, one a click; a click on the first one closes it. */
		POLYGON
	}

	/** What a person did, for the name of the undoable step. */
	public enum Change {
		DRAW, MOVE, RESIZE, RELABEL, DELETE
	}

	/** Is told about every change that is finished, with all objects as they are then. */
	public interface Listener {
		void changed(Change change, List<ImageObject> objects);
	}

	private final Listener listener;
	private List<ImageObject> objects = List.of();
	private Mode mode = Mode.SELECT;
	private int newCategory = CategoryRecord.NONE;
	private int selected = -1;
	private final Drag drag = new Drag();
	private final List<Spot> corners = new ArrayList<>();
	private @Nullable Spot pointer;

	public ObjectEdit(Listener listener) {
		this.listener = listener;
	}

	/** Shows other objects: of another image, or because they were saved, undone or changed by somebody else. */
	public void setObjects(List<ImageObject> newObjects, boolean otherImage) {
		if (otherImage || !objects.equals(newObjects)) {
			selected = otherImage || selected >= newObjects.size() ? -1 : selected;
			drag.stop();
		}
		if (otherImage) {
			corners.clear();
		}
		objects = List.copyOf(newObjects);
	}

	/** The objects, with the gesture that goes on. */
	public List<ImageObject> objects() {
		ImageObject now = drag.shown();
		if (now == null) {
			return objects;
		}
		List<ImageObject> shown = new ArrayList<>(objects);
		if (drag.kind() == Drag.Kind.BOX) {
			shown.add(now);
		} else if (selected >= 0) {
			shown.set(selected, now);
		}
		return shown;
	}

	/** The place of the selected object, or -1. */
	public int selected() {
		return selected;
	}

	public void select(int index) {
		selected = index >= 0 && index < objects.size() ? index : -1;
		drag.stop();
	}

	public Mode mode() {
		return mode;
	}

	/** Changes the mode; a polygon that is not closed is dropped. */
	public void setMode(Mode newMode) {
		mode = newMode;
		corners.clear();
		drag.stop();
	}

	/** The category of what is drawn next. */
	public void setNewCategory(int category) {
		newCategory = category;
	}

	public int newCategory() {
		return newCategory;
	}

	/** The corners set so far of the polygon that is drawn. */
	public List<Spot> unfinished() {
		return List.copyOf(corners);
	}

	/** Where the mouse was last, for the line to the next corner. */
	@Nullable
	Spot pointer() {
		return pointer;
	}

	/** Returns whether Esc has something to do here: a selection, a drawing or a mode to leave. */
	public boolean busy() {
		return selected >= 0 || mode != Mode.SELECT || !corners.isEmpty() || drag.goesOn();
	}

	/** The button goes down; returns whether it means an object or a new one, rather than the picture. */
	public boolean pressed(Spot spot, Reach reach) {
		pointer = spot;
		if (mode == Mode.POLYGON) {
			addCorner(spot, reach);
			return true;
		}
		int taken = handleAt(spot, reach);
		if (taken >= 0) {
			drag.resize(spot, taken);
			return true;
		}
		if (mode == Mode.BOX) {
			selected = -1;
			drag.box(spot);
			return true;
		}
		selected = objectAt(spot);
		if (selected >= 0) {
			drag.move(spot);
		}
		return selected >= 0;
	}

	/** The mouse moves, with the button down or not. */
	public void moved(Spot spot) {
		pointer = spot;
		drag.to(spot, selectedObject(), newCategory);
	}

	/** The button goes up; what came of the gesture is kept when it is larger than a slip of the hand. */
	public void released(Spot spot, Reach reach) {
		moved(spot);
		ImageObject made = drag.made(spot, reach);
		Drag.Kind ended = drag.kind();
		drag.stop();
		if (made != null && ended == Drag.Kind.BOX) {
			add(made);
		} else if (made != null) {
			replace(ended == Drag.Kind.MOVE ? Change.MOVE : Change.RESIZE, made);
		} else if (ended == Drag.Kind.BOX) {
			selected = objectAt(spot);
		}
	}

	/** Closes the polygon that is drawn; returns whether there was one with three corners or more. */
	public boolean close() {
		if (corners.size() < 3) {
			return false;
		}
		ImageObject polygon = Outline.of(newCategory, Shape.POLYGON, corners);
		corners.clear();
		if (Outline.hasArea(polygon)) {
			add(polygon);
		}
		return true;
	}

	/** Esc: drops the last thing begun, then the selection, then the mode. */
	public void cancel() {
		if (drag.goesOn()) {
			drag.stop();
		} else if (!corners.isEmpty()) {
			corners.clear();
		} else if (selected >= 0) {
			selected = -1;
		} else {
			mode = Mode.SELECT;
		}
	}

	/** Takes back the last corner of the polygon that is drawn. */
	public void dropCorner() {
		if (!corners.isEmpty()) {
			corners.remove(corners.size() - 1);
		}
	}

	/** Deletes the selected object; returns whether there was one. */
	public boolean delete() {
		if (selectedObject() == null) {
			return false;
		}
		List<ImageObject> left = new ArrayList<>(objects);
		left.remove(selected);
		selected = -1;
		finish(Change.DELETE, left);
		return true;
	}

	/** Gives the selected object another category; what is drawn next gets it too. */
	public void relabel(int category) {
		newCategory = category;
		ImageObject old = selectedObject();
		if (old != null && old.categoryId() != category) {
			replace(Change.RELABEL, new ImageObject(category, old.shape(), old.points()));
		}
	}

	/** Moves the selected object by so much of the image; returns whether there was one. */
	public boolean nudge(double dx, double dy) {
		ImageObject old = selectedObject();
		if (old == null) {
			return false;
		}
		ImageObject there = Outline.moved(old, dx, dy);
		if (!there.equals(old)) {
			replace(Change.MOVE, there);
		}
		return true;
	}

	/** The handle of the selected object under the mouse, or -1. */
	int handleAt(Spot spot, Reach reach) {
		ImageObject object = selectedObject();
		if (object == null) {
			return -1;
		}
		List<Spot> handles = Outline.handles(object);
		for (int i = 0; i < handles.size(); i++) {
			if (handles.get(i).near(spot, reach)) {
				return i;
			}
		}
		return -1;
	}

	/** The foremost object under the mouse, or -1; a selected one comes first. */
	int objectAt(Spot spot) {
		ImageObject current = selectedObject();
		if (current != null && Outline.contains(current, spot)) {
			return selected;
		}
		for (int i = objects.size() - 1; i >= 0; i--) {
			if (Outline.contains(objects.get(i), spot)) {
				return i;
			}
		}
		return -1;
	}

	private @Nullable ImageObject selectedObject() {
		return selected >= 0 && selected < objects.size() ? objects.get(selected) : null;
	}

	private void addCorner(Spot spot, Reach reach) {
		selected = -1;
		if (corners.size() >= 3 && corners.get(0).near(spot, reach)) {
			close();
		} else if (corners.isEmpty() || !corners.get(corners.size() - 1).near(spot, reach)) {
			corners.add(spot.inside());
		}
	}

	private void add(ImageObject object) {
		List<ImageObject> more = new ArrayList<>(objects);
		more.add(object);
		selected = more.size() - 1;
		finish(Change.DRAW, more);
	}

	private void replace(Change change, ImageObject object) {
		List<ImageObject> changed = new ArrayList<>(objects);
		changed.set(selected, object);
		finish(change, changed);
	}

	private void finish(Change change, List<ImageObject> changed) {
		objects = List.copyOf(changed);
		listener.changed(change, objects);
	}
}
