package org.reannotate.protocol.recipe;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Evaluation_noKind;
	public static String Ranges_batchSize;
	public static String Ranges_blur;
	public static String Ranges_brightness;
	public static String Ranges_colour;
	public static String Ranges_crop;
	public static String Ranges_device;
	public static String Ranges_dropout;
	public static String Ranges_epochs;
	public static String Ranges_folds;
	public static String Ranges_imageSize;
	public static String Ranges_learningRate;
	public static String Ranges_momentum;
	public static String Ranges_outside;
	public static String Ranges_patience;
	public static String Ranges_pretrainedRate;
	public static String Ranges_rotationDegrees;
	public static String Ranges_shift;
	public static String Ranges_test;
	public static String Ranges_threads;
	public static String Ranges_unfreezeAfter;
	public static String Ranges_validation;
	public static String Ranges_validationAndTest;
	public static String Ranges_weightDecay;
	public static String Ranges_zoom;
	public static String RecipeValues_unknown;
	public static String Recipe_backbone;
	public static String Recipe_engine;
	public static String Recipe_gpus;
	public static String Recipe_name;
	public static String Recipe_network;
	public static String Recipe_noBackbone;
	public static String Recipe_noNetwork;
	public static String Recipe_noRun;
	public static String Recipe_noTraining;
	public static String Recipe_noTransfer;
	public static String Recipe_text;
	public static String Recipe_transfer;
	public static String ValueText_noNumber;
	public static String ValueText_noWholeNumber;
	public static String ValueText_noneOf;

	static {
		NLS.initializeMessages("org.reannotate.protocol.recipe.messages", Messages.class);
	}

	private Messages() {
	}
}
