package org.reannotate.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class SourceRulesTest {

	private static final Pattern LOOSE_END = Pattern
			.compile("System\\.out\\.print|printStackTrace\\(\\)|\\bTODO\\b|\\bFIXME\\b|Thread\\.sleep|[^a]syncExec\\(");
	private static final Pattern STANDARD_ERROR = Pattern.compile("System\\.err\\.print");
	private static final Pattern SERIALIZATION = Pattern.compile("ObjectInputStream|ObjectOutputStream");

	private final Checkout checkout = Checkout.current();

	@Test
	void onlyTheWorkerKnowsDjl() {
		assertEquals(List.of(), bundleSources(file -> text(file).contains("import ai.djl") && !isIn(file, "worker")));
	}

	@Test
	void onlyTheStoreKnowsSql() {
		assertEquals(List.of(), bundleSources(file -> text(file).contains("import java.sql") && !isIn(file, "store")));
	}

	@Test
	void bundlesHaveNoLooseEnds() {
		assertEquals(List.of(), bundleSources(file -> LOOSE_END.matcher(text(file)).find()));
	}

	@Test
	void onePlaceHopsToTheUiThread() {
		assertEquals(List.of("bundles/org.reannotate.ui/src/org/reannotate/ui/thread/UiThread.java"),
				bundleSources(file -> text(file).contains("asyncExec(")));
	}

	@Test
	void onlyTheWorkerWritesToStandardErrorWhichIsItsLog() {
		assertEquals(List.of(),
				bundleSources(file -> STANDARD_ERROR.matcher(text(file)).find() && !isIn(file, "worker")));
	}

	@Test
	void nothingIsSerialized() {
		assertEquals(List.of(), bundleSources(file -> SERIALIZATION.matcher(text(file)).find()));
	}

	@Test
	void everyPackageSaysWhyItExists() {
		assertEquals(List.of(), checkout.sources("bundles").stream().map(Path::getParent).distinct()
				.filter(folder -> !explains(folder.resolve("package-info.java"))).toList());
	}

	@Test
	void bundlesWithComponentsAreActivatedLazily() {
		assertEquals(List.of(), checkout.manifests().entrySet().stream()
				.filter(bundle -> hasComponent(bundle.getKey()))
				.filter(bundle -> !"lazy".equals(bundle.getValue().getValue("Bundle-ActivationPolicy"))).map(Map.Entry::getKey)
				.toList(), "nobody starts them, and their services are missing from the product");
	}

	@Test
	void noFileOutgrowsItsRoom() {
		assertEquals(List.of(), bundleSources(file -> text(file).lines().count() > 500));
	}

	private List<String> bundleSources(Predicate<Path> wrong) {
		return checkout.sources("bundles").stream().filter(wrong).map(file -> checkout.root().relativize(file).toString())
				.toList();
	}

	private boolean hasComponent(String bundle) {
		return checkout.sources("bundles/" + Checkout.PREFIX + bundle).stream()
				.anyMatch(file -> text(file).contains("import org.osgi.service.component.annotations.Component;"));
	}

	private static boolean explains(Path packageInfo) {
		return Files.exists(packageInfo) && text(packageInfo).contains("NonNullByDefault")
				&& text(packageInfo).contains("/**");
	}

	private static boolean isIn(Path file, String bundle) {
		return file.toString().contains(Checkout.PREFIX + bundle + "/");
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}
}
