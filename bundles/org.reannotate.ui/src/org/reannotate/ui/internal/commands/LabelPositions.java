package org.reannotate.ui.internal.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.osgi.util.NLS;
import org.reannotate.ui.review.LabelKeys;

/** The keys for labels, as Preferences &gt; Keys names them. */
public class LabelPositions implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		for (int position = 1; position <= LabelKeys.NAMES.size(); position++) {
			values.put(NLS.bind(Messages.LabelPositions_position, LabelKeys.NAMES.get(position - 1)), Integer.toString(position));
		}
		return values;
	}
}
