package org.reannotate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class DependencyTableTest {

	private static final Set<String> NO_ECLIPSE = Set.of("analysis", "imaging", "protocol", "samples", "worker");
	private static final Set<String> USER_INTERFACE = Set.of("ui", "editors", "views", "launching.ui", "help", "application");

	/** What these import all the same, as it runs on a plain class path: annotations, messages between processes, texts. */
	private static final Pattern PLAIN = Pattern.compile("org\\.eclipse\\.(?:jdt\\.annotation|lsp4j\\.[\\w.]+|osgi\\.util)");
	/** The class of that package that reads texts; its others belong to the framework. */
	private static final Pattern FOREIGN = Pattern
			.compile("\\borg\\.eclipse\\.(?!jdt\\.annotation\\.|lsp4j\\.|osgi\\.util\\.NLS\\b)[\\w.]+");

	private final Checkout checkout = Checkout.current();

	@Test
	void everyArrowOfAManifestStandsInTheTable() throws IOException {
		DependencyTable table = DependencyTable.read(checkout);
		var wrong = new ArrayList<String>();
		checkout.manifests().forEach((bundle, manifest) -> usedBundles(manifest).stream()
				.filter(used -> !table.allows(bundle, used)).forEach(used -> wrong.add(bundle + " -> " + used)));
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyBundleStandsInTheTable() throws IOException {
		assertTrue(DependencyTable.read(checkout).bundles().containsAll(checkout.manifests().keySet()),
				() -> "missing from the table in CONTRIBUTING.md: one of " + checkout.manifests().keySet());
	}

	@Test
	void refusesAnArrowAgainstTheStream() throws IOException {
		assertFalse(DependencyTable.read(checkout).allows("analysis", "core"));
		assertFalse(DependencyTable.read(checkout).allows("views", "store"));
	}

	@Test
	void onlyUserInterfaceBundlesUseTheEclipseUserInterface() {
		var wrong = new ArrayList<String>();
		checkout.manifests().forEach((bundle, manifest) -> foreign(bundle, manifest)
				.forEach(used -> wrong.add(bundle + " -> " + used)));
		assertEquals(List.of(), wrong);
	}

	@Test
	void bundlesOfAPlainClassPathUseNothingOfEclipseButItsTexts() throws IOException {
		var wrong = new ArrayList<String>();
		for (String bundle : NO_ECLIPSE) {
			for (Path source : checkout.sources("bundles/" + Checkout.PREFIX + bundle)) {
				FOREIGN.matcher(Files.readString(source)).results()
						.forEach(used -> wrong.add(checkout.root().relativize(source) + ": " + used.group()));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void refusesEclipseItselfInABundleOfAPlainClassPath() {
		assertEquals(List.of("org.eclipse.osgi"), foreign("analysis", manifest("Require-Bundle", "org.eclipse.osgi")));
		assertEquals(List.of("org.eclipse.core.runtime", "org.eclipse.osgi.framework.log"), foreign("worker", manifest(
				"Import-Package", "org.eclipse.core.runtime,org.eclipse.osgi.util,org.eclipse.osgi.framework.log,com.google.gson")));
		assertEquals(List.of(), foreign("protocol", manifest("Import-Package", "org.eclipse.lsp4j.jsonrpc,org.eclipse.osgi.util")));
		assertEquals(List.of(), foreign("audit", manifest("Require-Bundle", "org.eclipse.core.runtime")));
		assertEquals(List.of("org.eclipse.jface.viewers"), foreign("audit", manifest("Import-Package", "org.eclipse.jface.viewers")));
		assertTrue(FOREIGN.matcher("import org.eclipse.osgi.util.ManifestElement;").find());
		assertFalse(FOREIGN.matcher("import org.eclipse.osgi.util.NLS;").find());
	}

	/** What of Eclipse's bundles and packages that bundle must not use. */
	private static List<String> foreign(String bundle, Attributes manifest) {
		return Stream.of("Require-Bundle", "Import-Package").flatMap(header -> Checkout.entries(manifest, header).stream())
				.filter(used -> isUserInterface(used) && !USER_INTERFACE.contains(bundle)
						|| isEclipse(used) && NO_ECLIPSE.contains(bundle))
				.toList();
	}

	private static Attributes manifest(String header, String value) {
		var manifest = new Attributes();
		manifest.putValue(header, value);
		return manifest;
	}

	private static List<String> usedBundles(Attributes manifest) {
		var used = new ArrayList<String>();
		Checkout.entries(manifest, "Require-Bundle").stream().filter(name -> name.startsWith(Checkout.PREFIX))
				.forEach(name -> used.add(name.substring(Checkout.PREFIX.length())));
		Checkout.entries(manifest, "Import-Package").stream().filter(name -> name.startsWith(Checkout.PREFIX))
				.forEach(name -> used.add(name.substring(Checkout.PREFIX.length()).split("\\.")[0]));
		return used;
	}

	private static boolean isEclipse(String used) {
		return used.startsWith("org.eclipse.") && !PLAIN.matcher(used).matches();
	}

	private static boolean isUserInterface(String bundle) {
		return bundle.startsWith("org.eclipse.swt") || bundle.startsWith("org.eclipse.jface")
				|| bundle.startsWith("org.eclipse.ui") || bundle.startsWith("org.eclipse.e4.ui");
	}
}
