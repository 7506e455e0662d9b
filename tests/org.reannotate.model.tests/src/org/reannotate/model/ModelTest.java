package org.reannotate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

class ModelTest {

	private final ModelFactory factory = ModelFactory.eINSTANCE;

	@Test
	void movingACategoryChangesItsParentOnBothSides() {
		Category animals = category("animals");
		Category cat = category("cat");
		animals.getChildren().add(cat);
		Category domestic = category("domestic");

		domestic.getChildren().add(cat);

		assertSame(domestic, cat.getParent());
		assertTrue(animals.getChildren().isEmpty());
	}

	@Test
	void aNewCategoryHasNoIdAndEmptyTexts() {
		Category category = factory.createCategory();

		assertEquals(0, category.getId());
		assertEquals("", category.getDefinition());
		assertEquals("", category.getColour());
		assertNull(category.getParent());
	}

	@Test
	void copiesOfATaxonomyAreEqualAndIndependent() {
		Taxonomy taxonomy = factory.createTaxonomy();
		Category bar = category("bar");
		Feature counter = factory.createFeature();
		counter.setText("a counter");
		counter.setKind(FeatureKind.MUST_NOT);
		bar.getChecklist().add(counter);
		taxonomy.getCategories().add(bar);

		Taxonomy copy = EcoreUtil.copy(taxonomy);
		assertTrue(EcoreUtil.equals(taxonomy, copy));
		copy.getCategories().get(0).getChecklist().get(0).setKind(FeatureKind.MAY);

		assertFalse(EcoreUtil.equals(taxonomy, copy));
	}

	@Test
	void annotationsKeepTheirTimeThroughXml() throws IOException {
		Sample sample = factory.createSample();
		Annotation annotation = factory.createAnnotation();
		annotation.setTime(Instant.parse("2026-01-02T03:04:05.678901Z"));
		annotation.setOrigin(Origin.PERSON);
		sample.getAnnotations().add(annotation);
		sample.setSplit(Split.VALIDATION);

		Sample read = (Sample) throughXml(sample);

		assertEquals(annotation.getTime(), read.getAnnotations().get(0).getTime());
		assertEquals(Origin.PERSON, read.getAnnotations().get(0).getOrigin());
		assertEquals(Split.VALIDATION, read.getSplit());
	}

	@Test
	void aServerListensOnPostgresPortUnlessToldOtherwise() {
		assertEquals(5432, factory.createServerStore().getPort());
	}

	@Test
	void splitsAndKindsHaveTheWordsOfTheDesign() {
		assertEquals(List.of("none", "train", "validation", "test"), Split.VALUES.stream().map(Split::getLiteral).toList());
		assertEquals(List.of("must", "may", "must not"), FeatureKind.VALUES.stream().map(FeatureKind::getLiteral).toList());
	}

	private Category category(String name) {
		Category category = factory.createCategory();
		category.setName(name);
		return category;
	}

	private static Object throughXml(Sample sample) throws IOException {
		XMIResourceImpl written = new XMIResourceImpl();
		written.getContents().add(sample);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		written.save(out, Map.of());
		XMIResourceImpl read = new XMIResourceImpl();
		read.load(new ByteArrayInputStream(out.toByteArray()), Map.of());
		return read.getContents().get(0);
	}
}
