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

export function Speaker() {
  return (
    <svg class="speaker" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" />
      <path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />
    </svg>
  );
}
