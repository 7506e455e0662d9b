package org.reannotate.launching.ui;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.reannotate.ui.session.CategoryRef;
import org.reannotate.ui.session.SampleRef;

/** The dataset that something stands for: its file, its folder, an editor's input, one of its images. From memory. */
final class SelectedDataset {

	private static final String FILE = "dataset.reannotate";

	private SelectedDataset() {
	}

	/** The folder that holds the dataset's file, or null. */
	static @Nullable Path folder(@Nullable Object element) {
		if (element instanceof SampleRef sample) {
			return sample.session().folder();
		}
		if (element instanceof CategoryRef category) {
			return category.session().folder();
		}
		if (element instanceof IEditorInput input) {
			return ofInput(input);
		}
		IResource resource = element == null ? null : Adapters.adapt(element, IResource.class);
		return resource == null ? null : ofResource(resource);
	}

	private static @Nullable Path ofInput(IEditorInput input) {
		IFile file = Adapters.adapt(input, IFile.class);
		if (file != null) {
			return ofResource(file);
		}
		return input instanceof IURIEditorInput withUri && withUri.getURI() != null ? ofUri(withUri.getURI()) : null;
	}

	private static @Nullable Path ofUri(URI uri) {
		try {
			Path path = Path.of(uri);
			Path name = path.getFileName();
			return name != null && name.toString().equals(FILE) ? path.getParent() : null;
		} catch (FileSystemNotFoundException | IllegalArgumentException e) {
			return null; // not of this machine's file system
		}
	}

	private static @Nullable Path ofResource(IResource resource) {
		IContainer folder = null;
		if (resource instanceof IFile file && file.getName().equals(FILE)) {
			folder = file.getParent();
		} else if (resource instanceof IContainer container && container.isAccessible()
				&& container.getFile(IPath.fromPortableString(FILE)).exists()) {
			folder = container;
		}
		IPath location = folder == null ? null : folder.getLocation();
		return location == null ? null : location.toPath();
	}
}
