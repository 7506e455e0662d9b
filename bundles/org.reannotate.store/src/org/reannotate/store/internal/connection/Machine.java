package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Notes in the store's folder which machine opened it last, so that another machine that finds it locked can say by
 * whom: the lock itself only knows the loopback address.
 */
final class Machine {

	static final String FILE = "machine";

	private Machine() {
	}

	/** Returns this machine's name. */
	static String name() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "unknown";
		}
	}

	/** Returns the name of the machine that opened the store last; this one's when nobody noted any. */
	static String of(Path storeFolder) {
		try {
			return Files.readString(storeFolder.resolve(FILE)).strip();
		} catch (IOException e) {
			return name();
		}
	}

	/** Notes this machine. A store that cannot be noted works as well, so failing to write is no failure. */
	static void note(Path storeFolder) {
		String name = name();
		if (!Files.exists(storeFolder.resolve(FILE)) || !of(storeFolder).equals(name)) {
			try {
				Files.writeString(storeFolder.resolve(FILE), name + "\n");
			} catch (IOException e) {
				return;
			}
		}
	}
}
