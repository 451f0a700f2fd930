/** A lamp in the window at night: the family mark. Decoration only. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="mark-night" width="32" height="32" rx="9" />
      <path class="mark-glow" d="M16 5.5 26.5 21h-21z" />
      <path class="mark-lamp" d="M12.2 8.5h7.6L23.5 18h-15z" />
      <path class="mark-foot" d="M15.2 18h1.6v5.4h3.7a1 1 0 0 1 0 2h-9a1 1 0 0 1 0-2h3.7z" />
    </svg>
  );
}
