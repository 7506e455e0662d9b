package org.reannotate.ui.tests;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import javax.imageio.ImageIO;

import org.reannotate.analysis.arrays.Npy;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.run.RunStatus;

/**
 * Shapes of six categories, and a run that confuses circles and discs both ways (5 of 12 each), takes three squares for
 * diamonds, and sees everything else as it is labelled.
 */
final class ConfusedShapes {

	static final List<String> CATEGORIES = List.of("circles", "diamonds", "discs", "squares", "stars", "triangles");
	static final int EACH = 12;

	private ConfusedShapes() {
	}

	static DrawnDataset create(String name) throws Exception {
		return DrawnDataset.of(name, draw(Files.createTempDirectory("reannotate-" + name)));
	}

	private static Path draw(Path folder) throws IOException {
		for (int category = 0; category < CATEGORIES.size(); category++) {
			Path target = Files.createDirectories(folder.resolve(CATEGORIES.get(category)));
			for (int i = 0; i < EACH; i++) {
				ImageIO.write(shape(category, i), "png", target.resolve(String.format("%02d.png", i)).toFile());
			}
		}
		return folder;
	}

	private static BufferedImage shape(int category, int number) {
		var image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setColor(Color.getHSBColor(number * 0.13f, 0.25f, 0.92f));
		g.fillRect(0, 0, 160, 120);
		g.setColor(Color.getHSBColor(number * 0.13f + 0.5f, 0.75f, 0.55f));
		g.translate(50 + number * 11 % 60, 40 + number * 7 % 40);
		switch (category) {
		case 0, 2 -> g.fillOval(-30, -30, 60, 60);
		case 1 -> g.fillPolygon(polygon(4, 36, 36, 0));
		case 3 -> g.fillRect(-27, -27, 54, 54);
		case 4 -> g.fillPolygon(polygon(10, 38, 15, -Math.PI / 2));
		default -> g.fillPolygon(polygon(3, 36, 36, -Math.PI / 2));
		}
		g.dispose();
		return image;
	}

	private static Polygon polygon(int points, int outer, int inner, double turned) {
		var polygon = new Polygon();
		for (int i = 0; i < points; i++) {
			int radius = i % 2 == 0 ? outer : inner;
			double angle = turned + 2 * Math.PI * i / points;
			polygon.addPoint((int) (radius * Math.cos(angle)), (int) (radius * Math.sin(angle)));
		}
		return polygon;
	}

	/** Writes the run's folder and publishes what an audit would find in it. */
	static void publishRun(DatasetStore store) throws Exception {
		var samples = new ArrayList<SampleRecord>();
		store.forEachSample(samples::add);
		var columns = new ArrayList<RunColumn>();
		for (String category : CATEGORIES) {
			columns.add(new RunColumn(store.ensureCategory(category), category));
		}
		var recipe = Recipe.fromScratch(Network.SMALL_RESIDUAL);
		RunFolder folder = RunFolder.create(store.info().runsFolder(), recipe, Instant.parse("2026-01-02T03:04:05Z"));
		var input = new RunInput(columns, samples.stream().map(ConfusedShapes::input).toList());
		input.write(folder);
		float[] probabilities = probabilities(samples);
		Npy.write(folder.probabilities(), probabilities, CATEGORIES.size());
		RunInfo.started(folder.name(), recipe, input, 0, "2026-01-02T03:04:05Z")
				.ended(RunStatus.FINISHED, null, "2026-01-02T03:05:05Z", Map.of(), List.of()).write(folder);
		publish(store, folder.publish().name(), samples, columns, probabilities);
	}

	private static RunSample input(SampleRecord sample) {
		return new RunSample(sample.id(), "/" + sample.path(), "00", -1, 0);
	}

	private static void publish(DatasetStore store, String run, List<SampleRecord> samples, List<RunColumn> columns,
			float[] probabilities) throws Exception {
		var issues = new ArrayList<LabelIssue>();
		int[] predictions = new int[samples.size()];
		float[] scores = new float[samples.size()];
		for (int i = 0; i < samples.size(); i++) {
			int given = CATEGORIES.indexOf(category(samples.get(i)));
			int seen = seen(given, number(samples.get(i)));
			predictions[i] = columns.get(seen).id();
			scores[i] = probabilities[i * columns.size() + given];
			if (seen != given) {
				issues.add(new LabelIssue(0, issues.size() + 1, samples.get(i).id(), columns.get(given).id(), predictions[i],
						scores[i], 0.8, "", seen != 1));
			}
		}
		var pairs = List.of(
				new MergeableCategories(0, 1, columns.get(0).id(), columns.get(2).id(), 0.41, 5 / 12.0, 5 / 12.0, 0.52, 0.38,
						0.64, 0.4, Recommendation.YES, 10 / 72.0),
				new MergeableCategories(0, 2, columns.get(1).id(), columns.get(3).id(), 0.1, 0, 0.25, 0.93, 0.85, 0.99, 0.01,
						Recommendation.NO, 3 / 72.0));
		var record = new RunRecord(run, "small network", "finished", Instant.parse("2026-01-02T03:04:05Z"),
				Instant.parse("2026-01-02T03:05:05Z"), 0, Map.of("accuracy", 0.82, "health", 0.9));
		store.publish(new FindingSet(record, issues, List.of(), pairs,
				new SampleScores(samples.stream().mapToInt(SampleRecord::id).toArray(), scores, predictions)));
	}

	private static float[] probabilities(List<SampleRecord> samples) {
		int columns = CATEGORIES.size();
		float[] all = new float[samples.size() * columns];
		for (int i = 0; i < samples.size(); i++) {
			int given = CATEGORIES.indexOf(category(samples.get(i)));
			int seen = seen(given, number(samples.get(i)));
			float doubt = 0.05f + 0.4f * new Random(7919L * samples.get(i).id()).nextFloat();
			Arrays.fill(all, i * columns, (i + 1) * columns, doubt / (2 * (columns - 2)));
			all[i * columns + (seen == given ? (given + 1) % columns : given)] = doubt / 2;
			all[i * columns + seen] = 1 - doubt;
		}
		return all;
	}

	/** The column that the run sees in an image. */
	private static int seen(int given, int number) {
		return switch (given) {
		case 0 -> number < 5 ? 2 : 0;
		case 2 -> number < 5 ? 0 : 2;
		case 3 -> number < 3 ? 1 : 3;
		default -> given;
		};
	}

	private static String category(SampleRecord sample) {
		return sample.path().substring(0, sample.path().indexOf('/'));
	}

	private static int number(SampleRecord sample) {
		return Integer.parseInt(sample.path().replaceAll(".*/|\\.png", ""));
	}
}
