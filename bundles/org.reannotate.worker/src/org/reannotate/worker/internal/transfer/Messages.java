package org.reannotate.worker.internal.transfer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ArchitectureLoader_shape;
	public static String BackboneSource_unfetched;
	public static String EmbedTask_inLine;
	public static String EmbedTask_line;
	public static String EmbedTask_unreadable;
	public static String EmbedTask_unwritten;
	public static String Embedder_embedding;
	public static String Embedder_notKept;
	public static String Embedder_replaced;
	public static String Embedder_sample;
	public static String Embedder_twin;
	public static String EmbeddingCache_cut;
	public static String EmbeddingCache_foreign;
	public static String Parameters_shape;
	public static String SymbolLoader_input;
	public static String SymbolLoader_shape;

	static {
		NLS.initializeMessages("org.reannotate.worker.internal.transfer.messages", Messages.class);
	}

	private Messages() {
	}
}
