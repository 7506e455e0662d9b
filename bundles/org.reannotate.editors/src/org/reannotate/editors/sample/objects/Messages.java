package org.reannotate.editors.sample.objects;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ObjectsPane_box;
	public static String ObjectsPane_category;
	public static String ObjectsPane_delete;
	public static String ObjectsPane_empty;
	public static String ObjectsPane_noCategory;
	public static String ObjectsPane_polygon;
	public static String ObjectsPane_shape;
	public static String ObjectsPane_share;
	public static String ObjectsPane_size;
	public static String ObjectsPane_stepDelete;
	public static String ObjectsPane_stepDraw;
	public static String ObjectsPane_stepMove;
	public static String ObjectsPane_stepRelabel;
	public static String ObjectsPane_stepResize;
	public static String ObjectsPane_what;

	static {
		NLS.initializeMessages("org.reannotate.editors.sample.objects.messages", Messages.class);
	}

	private Messages() {
	}
}
