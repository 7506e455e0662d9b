package org.reannotate.worker.internal.zoo;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Download_come;
	public static String ZooBackbones_noChecksum;
	public static String ZooBackbones_noFile;
	public static String ZooBackbones_noKind;
	public static String ZooBackbones_noModel;
	public static String ZooBackbones_offline;
	public static String ZooCatalog_noFolder;
	public static String ZooCatalog_offline;
	public static String ZooCatalog_unreadable;
	public static String ZooDescription_license;
	public static String ZooDescription_unusable;
	public static String ZooModel_unknown;
	public static String ZooTask_broken;
	public static String ZooTask_unreachable;
	public static String ZooTask_unusable;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.zoo.messages", Messages.class);
	}

	private Messages() {
	}
}
