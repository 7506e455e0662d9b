/**
 * Training as a launch configuration: its type, attributes and delegate, without a user interface.
 */
@NonNullByDefault
package org.reannotate.launching;

import org.eclipse.jdt.annotation.NonNullByDefault;
