package org.reannotate.ui.review;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * One sample, with the list that it is looked at in. After a restart of the workbench the list is gone and
 * {@link #list()} is {@link SampleList#EMPTY} with its name.
 */
public final class SampleInput implements IEditorInput, IPersistableElement {

	private final Path folder;
	private final int sampleId;
	private final SampleList list;

	/** @param folder that holds {@code dataset.reannotate} */
	public SampleInput(Path folder, int sampleId, SampleList list) {
		this.folder = folder;
		this.sampleId = sampleId;
		this.list = list;
	}

	/** The folder of the dataset. */
	public Path folder() {
		return folder;
	}

	public int sampleId() {
		return sampleId;
	}

	/** What the person walks along; may be empty, and need not contain the sample. */
	public SampleList list() {
		return list;
	}

	/** The same list at another sample. */
	public SampleInput at(int otherSample) {
		return new SampleInput(folder, otherSample, list);
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.SampleInput_name, sampleId);
	}

	@Override
	public String getToolTipText() {
		return NLS.bind(Messages.SampleInput_toolTip, sampleId, folder);
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return SampleInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		SampleInputFactory.save(this, memento);
	}

	@Override
	public <T> @Nullable T getAdapter(@Nullable Class<T> adapter) {
		return null;
	}

	/** Inputs are equal when they show the same sample of the same dataset, whatever the list. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SampleInput input && input.sampleId == sampleId && input.folder.equals(folder);
	}

	@Override
	public int hashCode() {
		return Objects.hash(folder, sampleId);
	}
}
