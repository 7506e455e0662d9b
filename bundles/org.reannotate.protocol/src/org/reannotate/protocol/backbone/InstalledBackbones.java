package org.reannotate.protocol.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.reannotate.protocol.home.ReannotateHome;

/** The backbones in a user's home, {@code backbones/<name>/backbone.json}, in order of their folder names. */
public record InstalledBackbones(ReannotateHome home) {

	/** Folders that hold a description; damaged ones too, which {@link Backbone#read} then explains. */
	public List<Path> folders() throws IOException {
		if (!Files.isDirectory(home.backbones())) {
			return List.of();
		}
		try (var entries = Files.list(home.backbones())) {
			return entries.filter(f -> Files.isRegularFile(f.resolve(Backbone.FILE))).sorted().toList();
		}
	}

	/** The installed folder of that name. */
	public Optional<Path> find(String name) throws IOException {
		return folders().stream().filter(f -> f.getFileName().toString().equals(name)).findFirst();
	}
}
