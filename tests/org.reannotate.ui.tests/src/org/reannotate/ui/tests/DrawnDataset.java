package org.reannotate.ui.tests;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
		var findings = new DrawnFindings(store);
		int circles = findings.circles;
		findings.issue(0, circles, findings.rings, 0.93, "").issue(1, circles, findings.squares, 0.81, "")
				.candidate(2, circles, findings.rings).pair(circles, findings.rings)
				.publish("20260101-120000-test", Map.of("accuracy", 0.9, "health", 0.95, "flags_precision", 0.5,
						"flags_precision_low", 0.2, "flags_precision_high", 0.8));
	}
}
