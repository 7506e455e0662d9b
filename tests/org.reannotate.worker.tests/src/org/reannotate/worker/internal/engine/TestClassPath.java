package org.reannotate.worker.internal.engine;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;

/** The class path of these tests, for child processes. */
public final class TestClassPath {

	private TestClassPath() {
	}

	/** Where this class's own loader finds classes: the launcher may have set up a loader of its own. */
	public static String text() {
		String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		ClassLoader loader = TestClassPath.class.getClassLoader();
		if (loader instanceof URLClassLoader urls) {
			var entries = new ArrayList<String>();
			for (java.net.URL url : urls.getURLs()) {
				entries.add(Path.of(URI.create(url.toString())).toString());
			}
			return String.join(File.pathSeparator, entries);
		}
		return given;
	}
}
