// Real radios and checkboxes, drawn as large calm rows.

type Choice = { value: string; label: string };

type Props = {
  type: 'radio' | 'checkbox';
  name: string;
  choices: Choice[];
  chosen: readonly string[];
  onChoose: (value: string, on: boolean) => void;
};

export function Choices({ type, name, choices, chosen, onChoose }: Props) {
  return (
    <div class="choices">
      {choices.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type={type}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => onChoose(value, event.currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
