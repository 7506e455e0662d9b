package org.reannotate.launching.ui.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.backbone.InstalledBackbones;
import org.reannotate.protocol.home.ReannotateHome;

/** Reads the installed backbones, whole: not on the UI thread. */
final class InstalledRows {

	private InstalledRows() {
	}

	static List<BackboneRow> read(ReannotateHome home) throws IOException {
		var rows = new ArrayList<BackboneRow>();
		for (Path folder : new InstalledBackbones(home).folders()) {
			rows.add(read(folder));
		}
		return rows;
	}

	private static BackboneRow read(Path folder) throws IOException {
		String name = String.valueOf(folder.getFileName());
		try {
			Backbone backbone = Backbone.read(folder);
			return new BackboneRow(backbone.name().equals(name) ? name : backbone.name() + " (" + name + ")", bytes(folder),
					license(backbone.license()), folder, null, null);
		} catch (BackboneException e) {
			return new BackboneRow(name, bytes(folder), license(null), folder, e.getMessage(), null);
		}
	}

	private static String license(@Nullable String told) {
		return told == null || told.isBlank() ? Messages.BackboneRow_noLicense : told;
	}

	private static long bytes(Path folder) throws IOException {
		long bytes = 0;
		try (var files = Files.list(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				bytes += Files.size(file);
			}
		}
		return bytes;
	}
}
