package org.reannotate.launching.ui.backbone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.reannotate.protocol.rpc.ZooRequest;

/** The address of the model zoo that was last used: DJL's own, or a copy of it within a company. */
public final class ZooPreference {

	/** The zoo that is looked at unless told otherwise. */
	static final String DJL = ZooRequest.DJL;

	private static final String BUNDLE = "org.reannotate.launching.ui";
	private static final String KEY = "zoo";

	private ZooPreference() {
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	/** What was last used. */
	public static String address() {
		return node().get(KEY, DJL);
	}

	/** Remembers what was used. */
	public static void keep(String address) {
		node().put(KEY, address);
	}

	/** An address, or the path of a folder, as an address. */
	static String uri(String text) {
		boolean address = text.startsWith("https:") || text.startsWith("http:") || text.startsWith("file:");
		if (address) {
			return text.endsWith("/") ? text : text + "/";
		}
		try {
			String folder = Path.of(text).toAbsolutePath().toUri().toString();
			return folder.endsWith("/") ? folder : folder + "/";
		} catch (InvalidPathException e) {
			return text;
		}
	}
}
