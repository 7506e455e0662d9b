package org.reannotate.launching.ui.backbone;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String BackboneDialog_explanation;
	public static String BackboneDialog_folder;
	public static String BackboneDialog_folderMessage;
	public static String BackboneDialog_install;
	public static String BackboneDialog_installing;
	public static String BackboneDialog_look;
	public static String BackboneDialog_looking;
	public static String BackboneDialog_none;
	public static String BackboneDialog_offers;
	public static String BackboneDialog_reading;
	public static String BackboneDialog_stopped;
	public static String BackboneDialog_title;
	public static String BackboneDialog_use;
	public static String BackboneDialog_zip;
	public static String BackboneDialog_zoo;
	public static String BackboneRow_damaged;
	public static String BackboneRow_installed;
	public static String BackboneRow_noLicense;
	public static String BackboneRow_offered;
	public static String BackboneTable_license;
	public static String BackboneTable_name;
	public static String BackboneTable_size;
	public static String BackboneTable_state;

	static {
		NLS.initializeMessages("org.reannotate.launching.ui.backbone.messages", Messages.class);
	}

	private Messages() {
	}
}
