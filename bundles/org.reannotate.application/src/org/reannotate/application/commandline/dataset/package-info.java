/** Commands on datasets: which dataset an argument means, labels in, labels out, labels corrected. */
@NonNullByDefault
package org.reannotate.application.commandline.dataset;

import org.eclipse.jdt.annotation.NonNullByDefault;
