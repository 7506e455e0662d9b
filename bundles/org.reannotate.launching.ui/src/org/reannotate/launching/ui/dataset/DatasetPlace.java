package org.reannotate.launching.ui.dataset;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.variables.VariablesPlugin;
import org.eclipse.jdt.annotation.Nullable;

/** Where the dataset of a configuration lies. */
public final class DatasetPlace {

	private static final String FILE = "dataset.reannotate";

	private DatasetPlace() {
	}

	/**
	 * How a folder is written into a configuration: by its place in the workspace where it has one, so that the
	 * configuration can be shared with people whose workspace lies elsewhere. From memory.
	 */
	public static String text(Path folder) {
		for (IContainer place : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
			if (place.isAccessible()) {
				return text(place);
			}
		}
		return folder.toString();
	}

	/** How a folder of the workspace is written into a configuration. */
	public static String text(IContainer folder) {
		return VariablesPlugin.getDefault().getStringVariableManager().generateVariableExpression("workspace_loc",
				folder.getFullPath().toString());
	}

	/** The folder that a text names, its variables replaced; null where it names none. */
	public static @Nullable Path folder(String text) {
		if (text.isBlank()) {
			return null;
		}
		try {
			String plain = VariablesPlugin.getDefault().getStringVariableManager().performStringSubstitution(text.strip());
			Path path = Path.of(plain).toAbsolutePath().normalize();
			Path name = path.getFileName();
			return name != null && name.toString().equals(FILE) ? path.getParent() : path;
		} catch (CoreException | InvalidPathException e) {
			return null;
		}
	}
}
