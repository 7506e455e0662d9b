package org.reannotate.benchmarks.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.reannotate.analysis.folds.SplitShares;
import org.reannotate.analysis.folds.Splits;
import org.reannotate.imaging.hash.ContentHash;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunSample;

/**
 * Images in one folder a category, as a worker is given them.
 *
 * @param images in the order of their paths
 * @param names  of the categories
 */
record LabelledFolder(List<Path> images, List<String> names) {

	static LabelledFolder read(Path folder) throws IOException {
		List<Path> images;
		try (var files = Files.walk(folder, 2)) {
			images = files.filter(f -> f.toString().endsWith(".jpg") || f.toString().endsWith(".png")).sorted().toList();
		}
		return new LabelledFolder(images, images.stream().map(LabelledFolder::category).distinct().sorted().toList());
	}

	private static String category(Path image) {
		return image.getParent().getFileName().toString();
	}

	/** Training, validation and test parts, stratified. */
	RunInput split(double validation, double test, long seed) throws IOException {
		long[] ids = new long[images.size()];
		int[] labels = new int[images.size()];
		for (int i = 0; i < ids.length; i++) {
			ids[i] = i + 1;
			labels[i] = names.indexOf(category(images.get(i)));
		}
		byte[] parts = Splits.assign(ids, labels, null, new SplitShares(1 - validation - test, validation, test), seed);
		var samples = new ArrayList<RunSample>();
		for (int i = 0; i < ids.length; i++) {
			int part = switch (parts[i]) {
			case Splits.TEST -> RunSample.TEST;
			case Splits.VALIDATION -> RunSample.VALIDATION;
			default -> RunSample.TRAINING;
			};
			String hash = HexFormat.of().formatHex(ContentHash.of(images.get(i)));
			samples.add(new RunSample(ids[i], images.get(i).toString(), hash, labels[i], part));
		}
		var columns = new ArrayList<RunColumn>();
		for (int k = 0; k < names.size(); k++) {
			columns.add(new RunColumn(k + 1, names.get(k)));
		}
		return new RunInput(columns, samples);
	}
}
