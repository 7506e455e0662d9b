package org.reannotate.views.definition;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String DefinitionPane_counterExamples;
	public static String DefinitionPane_examples;
	public static String DefinitionPane_may;
	public static String DefinitionPane_must;
	public static String DefinitionPane_mustNot;
	public static String DefinitionPane_noDefinition;
	public static String DefinitionPane_titleWithKey;
	public static String DefinitionView_nothingSelected;

	static {
		NLS.initializeMessages("org.reannotate.views.definition.messages", Messages.class);
	}

	private Messages() {
	}
}
