package org.reannotate.core.model;

import org.reannotate.protocol.recipe.Recipe;

/**
 * Where people's choices about the model service are kept: node and keys of the instance scope. The one who offers the
 * choice and the one who obeys it are in bundles that do not know each other.
 */
public final class ModelPreferences {

	/** The node. */
	public static final String NODE = "org.reannotate.model";

	/** Whether findings follow decisions: {@code true} or {@code false}. */
	public static final String LIVING = "living";

	/** See {@link #LIVING}. */
	public static final boolean LIVING_DEFAULT = true;

	/** Whether new and changed images in the folders that a dataset was made from become samples by themselves. */
	public static final String FOLLOW_FOLDERS = "followFolders";

	/** See {@link #FOLLOW_FOLDERS}. */
	public static final boolean FOLLOW_FOLDERS_DEFAULT = true;

	/** Whether the background waits while the machine runs on battery. */
	public static final String REST_ON_BATTERY = "restOnBattery";

	/** See {@link #REST_ON_BATTERY}. */
	public static final boolean REST_ON_BATTERY_DEFAULT = true;

	/** Whether the background waits while other programs keep the machine busy. */
	public static final String REST_AT_LOAD = "restAtLoad";

	/** See {@link #REST_AT_LOAD}. */
	public static final boolean REST_AT_LOAD_DEFAULT = false;

	/** Threads of the process that is kept warm; 0: as many as the machine has cores. */
	public static final String THREADS = "threads";

	/** Minutes without a request after which that process ends. */
	public static final String IDLE_MINUTES = "idleMinutes";

	/** See {@link #IDLE_MINUTES}. */
	public static final int IDLE_MINUTES_DEFAULT = 10;

	/** Whether everything else on the machine goes before that process. */
	public static final String MODEST = "modest";

	/** See {@link #MODEST}. */
	public static final boolean MODEST_DEFAULT = true;

	/**
	 * Device of that process: {@link Recipe#AUTOMATIC}, {@link Recipe#CPU} or the number of a GPU. What cannot run is given
	 * up for the CPU.
	 */
	public static final String DEVICE = "device";

	/** See {@link #DEVICE}: cards are left to trainings unless somebody says otherwise. */
	public static final int DEVICE_DEFAULT = Recipe.CPU;

	private ModelPreferences() {
	}
}
