package org.reannotate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;

import org.junit.jupiter.api.Test;

class DependencyTableTest {

	private static final Set<String> NO_ECLIPSE = Set.of("analysis", "imaging", "protocol", "samples", "worker");
	private static final Set<String> USER_INTERFACE = Set.of("ui", "editors", "views", "launching.ui", "help", "application");

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
		checkout.manifests().forEach((bundle, manifest) -> {
			for (String required : Checkout.entries(manifest, "Require-Bundle")) {
				if (isUserInterface(required) && !USER_INTERFACE.contains(bundle)
						|| isEclipse(required) && NO_ECLIPSE.contains(bundle)) {
					wrong.add(bundle + " -> " + required);
				}
			}
		});
		assertEquals(List.of(), wrong);
	}

	private static List<String> usedBundles(Attributes manifest) {
		var used = new ArrayList<String>();
		Checkout.entries(manifest, "Require-Bundle").stream().filter(name -> name.startsWith(Checkout.PREFIX))
				.forEach(name -> used.add(name.substring(Checkout.PREFIX.length())));
		Checkout.entries(manifest, "Import-Package").stream().filter(name -> name.startsWith(Checkout.PREFIX))
				.forEach(name -> used.add(name.substring(Checkout.PREFIX.length()).split("\\.")[0]));
		return used;
	}

	private static boolean isEclipse(String bundle) {
		return bundle.startsWith("org.eclipse.") && !bundle.equals("org.eclipse.jdt.annotation")
				&& !bundle.startsWith("org.eclipse.lsp4j");
	}

	private static boolean isUserInterface(String bundle) {
		return bundle.startsWith("org.eclipse.swt") || bundle.startsWith("org.eclipse.jface")
				|| bundle.startsWith("org.eclipse.ui") || bundle.startsWith("org.eclipse.e4.ui");
	}
}
