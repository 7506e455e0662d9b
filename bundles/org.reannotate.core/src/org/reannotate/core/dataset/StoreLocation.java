package org.reannotate.core.dataset;

/** Where the samples and labels of a dataset are kept. */
public sealed interface StoreLocation {

	/** In the folder {@code store} beside {@code dataset.reannotate}. */
	record Embedded() implements StoreLocation {
	}

	/**
	 * On a server that a team shares.
	 *
	 * @param host     name or address, without a port
	 * @param port     1 to 65535
	 * @param database letters, digits, {@code _} and {@code -}
	 */
	record Server(String host, int port, String database) implements StoreLocation {
	}
}
