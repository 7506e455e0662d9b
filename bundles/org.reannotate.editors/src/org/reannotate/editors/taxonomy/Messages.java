package org.reannotate.editors.taxonomy;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String PlaceCategory_below;
	public static String RemoveCategory_notEmpty;
	public static String SetText_changed;
	public static String TaxonomyTree_gone;
	public static String TaxonomyTree_twin;

	static {
		NLS.initializeMessages("org.reannotate.editors.taxonomy.messages", Messages.class);
	}

	private Messages() {
	}
}
