package org.reannotate.ui.tests;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.MergeableCategories;
import org.reannotate.core.findings.MultiClassCandidate;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.findings.Recommendation;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.formats.importing.DatasetImport;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.ui.session.DatasetSessions;

/** A small dataset of drawn shapes in a project of the workspace, with findings when asked for. */
final class DrawnDataset {

	private static final List<String> CATEGORIES = List.of("circles", "squares", "rings");

	private final IProject project;

	private DrawnDataset(IProject project) {
		this.project = project;
	}

	/** Draws images, makes a project and imports them. */
	static DrawnDataset create(String name, int imagesPerCategory) throws Exception {
		return of(name, draw(Files.createTempDirectory("reannotate-" + name), imagesPerCategory));
	}

	/** Makes a project and imports images that lie in a folder for each category. */
	static DrawnDataset of(String name, Path images) throws Exception {
		return of(name, ImportRequest.of(images));
	}

	/** Makes a project and imports. */
	static DrawnDataset of(String name, ImportRequest request) throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		Path folder = Path.of(project.getLocationURI());
		try (DatasetStore store = sessions().stores().create(folder, name, DatasetImport.imageRoots(request))) {
			DatasetImport.run(store, request, "tester", new NullProgressMonitor());
		}
		project.refreshLocal(IResource.DEPTH_ONE, null);
		return new DrawnDataset(project);
	}

	static Path draw(Path folder, int imagesPerCategory) throws IOException {
		for (int category = 0; category < CATEGORIES.size(); category++) {
			Path target = Files.createDirectories(folder.resolve(CATEGORIES.get(category)));
			for (int i = 0; i < imagesPerCategory; i++) {
				ImageIO.write(shape(category, i), "png", target.resolve(i + ".png").toFile());
			}
		}
		return folder;
	}

	private static BufferedImage shape(int category, int number) {
		var image = new BufferedImage(96, 72, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.setColor(Color.getHSBColor(number * 0.17f, 0.3f, 0.9f));
		g.fillRect(0, 0, 96, 72);
		g.setColor(Color.getHSBColor(number * 0.17f + 0.5f, 0.8f, 0.5f));
		int x = 10 + number * 7 % 40;
		int y = 6 + number * 5 % 26;
		switch (category) {
		case 0 -> g.fillOval(x, y, 36, 36);
		case 1 -> g.fillRect(x, y, 34, 34);
		default -> {
			g.setStroke(new BasicStroke(7));
			g.drawOval(x, y, 32, 32);
		}
		}
		g.dispose();
		return image;
	}

	static DatasetSessions sessions() {
		return PlatformUI.getWorkbench().getService(DatasetSessions.class);
	}

	/** The folder that holds {@code dataset.reannotate}. */
	Path folder() {
		return Path.of(project.getLocationURI());
	}

	IFile file() {
		return project.getFile("dataset.reannotate");
	}

	/** Publishes two label issues, a candidate and a pair, as an audit would. */
	static void publishFindings(DatasetStore store) throws Exception {
		int circles = store.ensureCategory("circles");
		int squares = store.ensureCategory("squares");
		int rings = store.ensureCategory("rings");
		var ids = new ArrayList<Integer>();
		store.forEachSample(sample -> ids.add(sample.id()));
		var run = new RunRecord("20260101-120000-test", "small network", "finished", Instant.EPOCH, Instant.EPOCH, 0,
				Map.of("accuracy", 0.9, "health", 0.95, "flags_precision", 0.5, "flags_precision_low", 0.2,
						"flags_precision_high", 0.8));
		store.publish(new FindingSet(run,
				List.of(new LabelIssue(0, 1, ids.get(0), circles, rings, 0.05, 0.93, "", false),
						new LabelIssue(0, 2, ids.get(1), circles, squares, 0.11, 0.81, "", false)),
				List.of(new MultiClassCandidate(0, 1, ids.get(2), circles, 0.7,
						List.of(new PlausibleCategory(circles, 0.5), new PlausibleCategory(rings, 0.4)), true)),
				List.of(new MergeableCategories(0, 1, circles, rings, 0.4, 0.3, 0.35, 0.52, 0.41, 0.63, 0.4,
						Recommendation.YES, 0.02)),
				SampleScores.none()));
	}
}
