package org.reannotate.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The checkout under test: its bundles, their manifests and their hand-written sources. */
record Checkout(Path root) {

	static final String PREFIX = "org.reannotate.";

	/** The checkout that the build runs in, from the system property {@code reannotate.root}. */
	static Checkout current() {
		return new Checkout(Path.of(System.getProperty("reannotate.root")));
	}

	/** Main attributes of every bundle's manifest by the bundle's short name ({@code analysis}, {@code core} ...). */
	Map<String, Attributes> manifests() {
		var manifests = new TreeMap<String, Attributes>();
		try (Stream<Path> bundles = Files.list(root.resolve("bundles"))) {
			bundles.map(bundle -> bundle.resolve("META-INF/MANIFEST.MF")).filter(Files::exists).forEach(file -> manifests
					.put(file.getParent().getParent().getFileName().toString().substring(PREFIX.length()), read(file)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return manifests;
	}

	/** Hand-written Java files below {@code folder}, sorted. */
	List<Path> sources(String folder) {
		try (Stream<Path> files = Files.walk(root.resolve(folder))) {
			return files.filter(file -> file.toString().endsWith(".java"))
					.filter(file -> !file.toString().contains("src-gen") && !file.toString().contains("/target/")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The entries of a manifest header, without their attributes and directives. */
	static List<String> entries(Attributes manifest, String header) {
		var value = manifest.getValue(header);
		var names = new ArrayList<String>();
		if (value != null) {
			for (String entry : value.replaceAll("\"[^\"]*\"", "").split(",")) {
				names.add(entry.split(";")[0].trim());
			}
		}
		return names;
	}

	private static Attributes read(Path manifest) {
		try (InputStream in = Files.newInputStream(manifest)) {
			return new Manifest(in).getMainAttributes();
		} catch (IOException e) {
			throw new UncheckedIOException(manifest.toString(), e);
		}
	}
}
