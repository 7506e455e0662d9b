package org.reannotate.worker.internal.symbol;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Node_axes;
	public static String Node_axis;
	public static String Node_convention;
	public static String Node_differentRank;
	public static String Node_differentShapes;
	public static String Node_dimension;
	public static String Node_enlarged;
	public static String Node_filters;
	public static String Node_fitOrMixed;
	public static String Node_joined;
	public static String Node_largeWindow;
	public static String Node_layout;
	public static String Node_mixed;
	public static String Node_notFlat;
	public static String Node_notTwoDimensional;
	public static String Node_open;
	public static String Node_paddedBatch;
	public static String Node_padding;
	public static String Node_part;
	public static String Node_parts;
	public static String Node_sampled;
	public static String Node_scale;
	public static String Node_shape;
	public static String Node_shapeOrMixed;
	public static String Node_sides;
	public static String Node_split;
	public static String Node_splitFit;
	public static String Node_squeezed;
	public static String Node_step;
	public static String Node_units;
	public static String Node_value;
	public static String Node_window;
	public static String ParameterFileWriter_unwritten;
	public static String ParameterFile_arrays;
	public static String ParameterFile_cut;
	public static String ParameterFile_cutArray;
	public static String ParameterFile_dimensions;
	public static String ParameterFile_kind;
	public static String ParameterFile_longer;
	public static String ParameterFile_magic;
	public static String ParameterFile_missing;
	public static String ParameterFile_name;
	public static String ParameterFile_names;
	public static String ParameterFile_side;
	public static String ParameterFile_sparse;
	public static String ParameterFile_twice;
	public static String ParameterFile_type;
	public static String SymbolCut_noFeatureMap;
	public static String SymbolGraph_inputs;
	public static String SymbolGraph_json;
	public static String SymbolGraph_noOutput;
	public static String SymbolGraph_nodes;
	public static String SymbolGraph_oneLayer;
	public static String SymbolGraph_operator;
	public static String SymbolGraph_order;
	public static String SymbolGraph_output;
	public static String SymbolGraph_several;
	public static String SymbolGraph_text;
	public static String SymbolGraph_twice;
	public static String SymbolShapes_multiplications;
	public static String SymbolShapes_noInput;
	public static String SymbolShapes_noParameter;
	public static String SymbolShapes_parameter;
	public static String SymbolShapes_tooLarge;
	public static String SymbolShapes_variable;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.symbol.messages", Messages.class);
	}

	private Messages() {
	}
}
